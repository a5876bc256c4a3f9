import type { SourceLine } from '../../document'
import { plainText } from '../../text/statements'
import { DATES } from './particulars'

/** The title of a report, which names a council in it or beside it. */
export interface Title {
  /** The council in each way the title may be read, the likeliest first. */
  councils: readonly string[]
  /** The lines it takes: from the first up to the one behind the last. */
  from: number
  to: number
}

/** The apostrophe gets lost, or comes out as some other signs. */
const SERVICES = '(?:local authority )?children\\W{0,3}s?\\W{0,3} (?:social care )?services'
/** What older inspections were of. */
const OLDER =
  '(?:the )?(?:safeguarding|services|arrangements|looked after|(?:local authority )?(?:children|arrangements))\\b'
/** 'Inspection of Barset local authority children’s services', since 2021. */
const NAMING = new RegExp(`^(?:re-?)?inspection of (?<council>(?!${OLDER}).+?),? ${SERVICES}$`, 'i')
/** 'Inspection of children’s social care services' under the council's name, until 2020. */
const BARE = new RegExp(
  `^(?:re-?)?inspection of ${SERVICES}(?:(?: in| for| of|:|,| [–-]) (?<council>.+))?$`,
  'i',
)
const OPENS = /^(?:re-?)?inspection of\b/i
const MOST_LINES = 5

/** The title that begins on this line, if one does. */
export function titleAt(lines: readonly SourceLine[], from: number): Title | null {
  const first = lines[from]!
  if (!/inspection/i.test(first.text) || !OPENS.test(plainText([first]))) return null
  for (let to = from + 1; to <= Math.min(from + MOST_LINES, lines.length); to += 1) {
    const words = plainText(lines.slice(from, to))
    const naming = NAMING.exec(words)?.groups?.['council']
    if (naming) return { councils: ways([naming]), from, to }
    const bare = BARE.exec(words)
    if (bare) return { councils: around(lines, from, to, bare.groups?.['council']), from, to }
  }
  return null
}

/** The council of a title that does not name it: right behind it, or on the lines above, or on the line below. */
function around(lines: readonly SourceLine[], from: number, to: number, behind = ''): string[] {
  const above = lines.slice(Math.max(0, from - 3), from).filter(line => !/^ofsted\b/i.test(line.text))
  const below = lines.slice(to, to + 1).filter(line => !DATES.test(plainText([line])))
  return ways([behind, ...above.map((_, at) => plainText(above.slice(at))), plainText(below)])
}

/** The names as printed, and as they are without what runs the services: 'Barset Children First'. */
const ways = (names: readonly string[]): string[] => {
  const printed = names.filter(name => name !== '')
  return [...new Set([...printed, ...printed.map(name => name.replace(/['’]?s? children\b.*$/i, ''))])]
}
