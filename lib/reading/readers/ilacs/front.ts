import type { Period } from '@/lib/domain/dates'
import type { SourceDocument, SourceLine } from '../../document'
import { dateIn, datesIn } from '../../text/dates'
import { spansIn } from '../../text/periods'
import { plainText, written } from '../../text/statements'

/** The first page as an ILACS report prints it, and what follows it. */
export interface Front {
  /** The council in each way the title may be read, the likeliest first. */
  councils: readonly string[]
  kind: string | null
  inspected: Period[]
  published: string | null
  leadInspector: string | null
  /** From the title to the first heading of the text: title, dates, grade table and summary. */
  lines: readonly SourceLine[]
  body: readonly SourceLine[]
}

const SERVICES = "(?:local authority )?children['’]?s?['’]? (?:social care )?services"
/** 'Inspection of Barset local authority children’s services', since 2021. */
const NAMING = new RegExp(
  `^(?:re-?)?inspection of (?<council>(?!(?:local authority )?children|services).+?),? ${SERVICES}$`,
  'i',
)
/** 'Inspection of children’s social care services' under the council's name, until 2020. */
const BARE = new RegExp(
  `^(?:re-?)?inspection of ${SERVICES}(?:(?: in| for| of|:|,| [–-]) (?<council>.+))?$`,
  'i',
)
/** A title stands within the first lines and takes this many at most. */
const FIRST_LINES = 20
const TITLE_LINES = 5
/** The table and summary of a document without pages take no more lines than this. */
const FRONT_LINES = 80
const DATES = /^(?:inspection|visit) dates?\b:?\s*/i
const LEAD = /^lead inspectors?\b\s*:?\s*/i
const RANK =
  /,?\s*\(?(?:(?:His|Her) Majesty['’]?s['’]? Inspectors?|(?:Senior )?HMIs?|Ofsted Inspector)\)?\W*$/i
const HEADER = /^(?:judge?ments?|grades?|judge?ments?\s+grades?)$/i
export const IMPROVE =
  /^(?:what (?:needs|do they need|does .{2,60} need) to improve|areas? for improvement)\b/i
const FORM = /impact of leaders|experiences? (?:and progress )?of (?:children|care)|overall effectiveness/i

interface Title {
  councils: string[]
  from: number
  to: number
}

/** Null where the text does not open as an ILACS report does. */
export function frontOf(document: SourceDocument): Front | null {
  const lines = written(document.lines)
  const title = titleOf(lines)
  if (!title) return null
  const end = frontEnd(lines, title)
  const front = lines.slice(title.from, end)
  if (!front.some(line => FORM.test(plainText([line])))) return null
  const head = lines.slice(title.to, end).filter((_, at, all) => at < headEnd(all))
  return {
    councils: title.councils,
    kind: kindOf(plainText(lines.slice(title.from, title.to + head.length))),
    inspected: inspectedIn(head),
    published: dateIn(after(head, /^(?:report )?published\b/i) ?? ''),
    leadInspector: after(head, LEAD)?.replace(RANK, '').trim() || null,
    lines: front,
    body: lines.slice(end),
  }
}

function titleOf(lines: readonly SourceLine[]): Title | null {
  for (let from = 0; from < Math.min(FIRST_LINES, lines.length); from += 1) {
    if (!/^(?:re-?)?inspection of\b/i.test(plainText([lines[from]!]))) continue
    for (let to = from + 1; to <= from + TITLE_LINES; to += 1) {
      const words = plainText(lines.slice(from, to))
      const naming = NAMING.exec(words)?.groups?.['council']
      if (naming) return { councils: [naming], from, to }
      const bare = BARE.exec(words)
      if (bare) return { councils: around(lines, from, to, bare.groups?.['council']), from, to }
    }
  }
  return null
}

/** The council of a title that does not name it: right behind it, or on the lines above, or on the line below. */
function around(lines: readonly SourceLine[], from: number, to: number, behind?: string): string[] {
  const above = lines
    .slice(Math.max(0, from - TITLE_LINES), from)
    .filter(line => !/^ofsted\b/i.test(line.text))
  const below = lines.slice(to, to + 1).filter(line => !DATES.test(plainText([line])))
  return [behind ?? '', plainText(above), plainText(above.slice(-1)), plainText(below)].filter(
    name => name !== '',
  )
}

/** The first page, as far as the heading of what needs to improve. */
function frontEnd(lines: readonly SourceLine[], title: Title): number {
  const { page } = lines[title.from]!
  const end = lines.findIndex(
    (line, at) =>
      at >= title.to &&
      (IMPROVE.test(plainText([line])) ||
        (page === null ? at >= title.to + FRONT_LINES : line.page !== page)),
  )
  return end === -1 ? lines.length : end
}

/** Dates and names stand above the table. */
function headEnd(lines: readonly SourceLine[]): number {
  const end = lines.findIndex(line => HEADER.test(plainText([line])) || FORM.test(plainText([line])))
  return end === -1 ? lines.length : end
}

function kindOf(head: string): string | null {
  if (/\bre-?inspection\b/i.test(head)) return 're-inspection'
  return /\b(short|standard)\b(?= inspection|$)/i.exec(head)?.[1]?.toLowerCase() ?? null
}

function inspectedIn(head: readonly SourceLine[]): Period[] {
  const words = after(head, DATES) ?? ''
  const spans = spansIn(words)
  return spans.length > 0 ? spans : datesIn(words).map(({ iso }) => ({ from: iso, to: iso }))
}

/** What stands behind a label, on its line and those that follow up to the next label; null without the label. */
function after(head: readonly SourceLine[], label: RegExp): string | null {
  const at = head.findIndex(line => label.test(plainText([line])))
  if (at === -1) return null
  const more = head.slice(at + 1)
  const next = more.findIndex(line => /^[A-Z][a-z]+(?: [a-z]+)?:|^lead inspector\b/i.test(plainText([line])))
  const words = plainText([head[at]!, ...more.slice(0, next === -1 ? 2 : Math.min(next, 2))])
  return words.replace(label, '')
}
