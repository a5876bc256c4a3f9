import type { CouncilCode } from './codes'
import type { IsoDay } from './dates'
import { kept } from './kept'

/** A council with children's services, now or once, with every name it goes or went by. */
export interface DirectoryEntry {
  dfeNumber: number
  slug: string
  name: string
  formalName: string
  region: string
  type: string
  /** The code in force, or for a council that has gone its last. */
  gssCode: string | null
  /** Every code it has or had, the oldest first. */
  codes: readonly CouncilCode[]
  ofstedUrn: string | null
  /** First and last day of responsibility; null is 'since before 2005' and 'still'. */
  responsibleFrom: IsoDay | null
  responsibleTo: IsoDay | null
  names: readonly string[]
}

/**
 * The council that a document means by a printed name. Councils of one name are told apart by the date; without a
 * date, or where no council of that name was responsible then, there is no answer rather than a guess.
 * @param on the day the document is placed by; reports come out up to a year after a council has gone
 */
export function resolveAuthority(
  directory: readonly DirectoryEntry[],
  printedName: string,
  on: IsoDay | null,
): { dfeNumber: number; name: string } | null {
  const named = byCoreName(directory).get(coreName(printedName)) ?? []
  const [only, ...others] =
    on === null
      ? named
      : firstNotEmpty([0, 1].map(years => named.filter(entry => responsible(entry, on, years))))
  return only && others.length === 0 ? { dfeNumber: only.dfeNumber, name: only.name } : null
}

/** The council that has or had this GSS code; null where the code is unknown or was given to more than one. */
export function authorityByCode(directory: readonly DirectoryEntry[], code: string): DirectoryEntry | null {
  const sought = code.trim().toUpperCase()
  const [only, ...others] = directory.filter(({ codes }) => codes.some(one => one.code === sought))
  return only && others.length === 0 ? only : null
}

const BEFORE =
  /^(?:the|royal|london|metropolitan|borough (?:council )?of|(?:city and )?county (?:council )?of|city (?:council )?of|(?:unitary )?council (?:of|for)|corporation of|children services in)\s+/
const AFTER =
  /\s+(?:area|authority|childrens? services|(?:local )?council|county|boro(?:ugh)?|metropolitan|district|city|unitary|ua|mbc|corporation|local)$/

/** What is left of a council's name when its rank, its form and its punctuation are taken away: 'southend on sea'. */
export function coreName(printed: string): string {
  const whole = plainName(printed)
  const core = strip(strip(whole, AFTER), BEFORE)
  // 'London' alone is no council, so the City keeps its title.
  if (core !== 'london') return core
  return /\b(?:city|corporation)\b/.test(whole) ? 'city of london' : whole
}

/** Names as they are compared: lower case, 'and' for '&', single spaces for all punctuation, no possessive. */
export const plainName = (printed: string): string =>
  printed
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/['’](?:s\b)?/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

function strip(name: string, what: RegExp): string {
  const shorter = name.replace(what, '')
  return shorter === name || shorter === '' ? name : strip(shorter, what)
}

const byCoreName = kept(
  (directory: readonly DirectoryEntry[]): ReadonlyMap<string, readonly DirectoryEntry[]> => {
    const entries = new Map<string, DirectoryEntry[]>()
    for (const entry of directory)
      for (const name of new Set(namesOf(entry).map(coreName)))
        entries.set(name, [...(entries.get(name) ?? []), entry])
    return entries
  },
)

const namesOf = (entry: DirectoryEntry): string[] => [entry.name, entry.formalName, ...entry.names]

const responsible = (entry: DirectoryEntry, on: IsoDay, yearsAfter: number): boolean =>
  (entry.responsibleFrom === null || entry.responsibleFrom <= on) &&
  (entry.responsibleTo === null || on <= later(entry.responsibleTo, yearsAfter))

const later = (day: IsoDay, years: number): IsoDay => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

const firstNotEmpty = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  lists.find(list => list.length > 0) ?? []
