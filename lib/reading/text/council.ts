import { coreName, type DirectoryEntry, resolveAuthority } from '@/lib/domain/authorities'
import type { IsoDay } from '@/lib/domain/dates'
import { kept } from '@/lib/domain/kept'
import { collapse, type SourceLine } from '../document'
import { Refusal } from '../reader'
import type { Doubt } from '../report'
import { nearestHeading } from './similar'

interface Council {
  name: string
  dfeNumber: number
}

/**
 * The council that a document says it is about.
 * @param subject opens the sentence of a refusal: 'The letter is about', 'The front page names'
 * @throws Refusal where no council of that name was responsible on the day, or more than one was
 */
export function councilNamed(
  printed: string,
  on: IsoDay,
  councils: readonly DirectoryEntry[],
  subject: string,
): Council {
  const known = resolveAuthority(councils, printed, on)
  if (known) return known
  throw new Refusal(
    'unknown-council',
    `${subject} ‘${printed}’, which is no council known here: check how the name is written.`,
  )
}

/**
 * The same where the name may stand in one of several places, be cut short ('East Riding') or misspelt; a slip of
 * the letters is a doubt.
 * @param printed the likeliest first
 */
export function councilAmong(
  printed: readonly string[],
  on: IsoDay,
  councils: readonly DirectoryEntry[],
  subject: string,
): { authority: Council; doubts: Doubt[] } {
  const first = <T>(look: (name: string) => T | null): T | null => {
    for (const name of printed) {
      const found = look(name)
      if (found !== null) return found
    }
    return null
  }
  const whole = first(name => resolveAuthority(councils, name, on) ?? cutShort(name, on, councils))
  if (whole) return { authority: whole, doubts: [] }
  const near = first(name => misspelt(name, on, councils))
  if (!near) return { authority: councilNamed(printed[0] ?? '', on, councils, subject), doubts: [] }
  return {
    authority: near,
    doubts: [
      {
        code: 'council-misspelt',
        sentence: `${subject} ‘${printed[0]}’, taken to be ${near.name}: check the name.`,
        evidence: [],
      },
    ],
  }
}

/** The only council of the day whose name goes on where the printed one ends. */
function cutShort(printed: string, on: IsoDay, councils: readonly DirectoryEntry[]): Council | null {
  const opening = `${coreName(printed)} `
  const [only, ...others] = new Set(
    coresOn(on, councils).flatMap(([core, council]) => (core.startsWith(opening) ? [council.dfeNumber] : [])),
  )
  const council = councils.find(({ dfeNumber }) => dfeNumber === only)
  return council && others.length === 0 ? { name: council.name, dfeNumber: council.dfeNumber } : null
}

function misspelt(printed: string, on: IsoDay, councils: readonly DirectoryEntry[]): Council | null {
  const near = nearestHeading(coreName(printed), new Map(coresOn(on, councils)))
  return near && { name: near.name, dfeNumber: near.dfeNumber }
}

/** Every name of every council that was responsible on the day. */
const coresOn = (on: IsoDay, councils: readonly DirectoryEntry[]): [core: string, DirectoryEntry][] =>
  councils
    .filter(entry => resolveAuthority([entry], entry.name, on) !== null)
    .flatMap(entry =>
      [entry.name, entry.formalName, ...entry.names].map((name): [string, DirectoryEntry] => [
        coreName(name),
        entry,
      ]),
    )

/**
 * True where lines speak of the council by one of its names or its first word ('Kingston'), and not only of one whose
 * name holds it ('South Gloucestershire').
 * @param printed what else the document calls it
 */
export function speaksOf(
  lines: readonly SourceLine[],
  dfeNumber: number,
  councils: readonly DirectoryEntry[],
  printed: string,
): boolean {
  const text = wordsOf(lines)
  const own = councils.find(entry => entry.dfeNumber === dfeNumber)
  const names = [...(own ? namesOf(own) : []), coreName(printed)]
  return names.some(name => stands(name, text, dfeNumber, councils))
}

/** True where lines speak of some other council, and at least that often. */
export function speaksOfAnother(
  lines: readonly SourceLine[],
  dfeNumber: number,
  councils: readonly DirectoryEntry[],
  times: number,
): boolean {
  // With its capital, since some are words as well: Reading, Bury.
  const text = collapse(lines.map(line => line.text).join(' '))
  return councils.some(entry => entry.dfeNumber !== dfeNumber && text.split(entry.name).length > times)
}

function stands(name: string, text: string, dfeNumber: number, councils: readonly DirectoryEntry[]): boolean {
  if (!text.includes(name)) return false
  const longer = councils.flatMap(entry =>
    entry.dfeNumber === dfeNumber
      ? []
      : namesOf(entry).filter(other => other.length > name.length && other.includes(name)),
  )
  return longer.reduce((rest, other) => rest.replaceAll(other, ' '), text).includes(name)
}

const wordsOf = (lines: readonly SourceLine[]): string =>
  collapse(lines.map(line => line.text).join(' ')).toLowerCase()

const namesOf = kept(({ name, formalName, names }: DirectoryEntry): readonly string[] => {
  const short = /^(\S{4,}?)(?:[- ](?:on|upon)[- ]| with | and )/.exec(name)?.[1]
  return [name, formalName, ...names, ...(short ? [short] : [])].map(one => one.toLowerCase())
})
