import { type IsoDay, longDate } from './dates'
import { listOf } from './english'
import { type Responsibility, responsibleOn } from './responsibility'

/** 'leaving' is still responsible and knows its last day. */
export type Standing = 'to-come' | 'responsible' | 'leaving' | 'gone'

export function standingOn(council: Responsibility, day: IsoDay): Standing {
  if (responsibleOn(council, day)) return council.responsibleTo === null ? 'responsible' : 'leaving'
  return council.responsibleFrom !== null && day < council.responsibleFrom ? 'to-come' : 'gone'
}

/**
 * What to know before choosing a council by its name: 'until 31 March 2019, now Bournemouth, Christchurch and Poole'.
 * Null of a council that is responsible and stays.
 * @param successors names of the councils that took or take over
 */
export function standingHint(
  council: Responsibility,
  successors: readonly string[],
  today: IsoDay,
): string | null {
  const standing = standingOn(council, today)
  if (standing === 'responsible') return null
  if (standing === 'to-come') return `from ${longDate(council.responsibleFrom!)}`
  const until = `until ${longDate(council.responsibleTo!)}`
  if (successors.length === 0) return until
  return `${until}, ${standing === 'gone' ? 'now' : 'then'} ${namesOf(successors)}`
}

/** Names with 'and' in them need a stronger stop between them. */
const namesOf = (names: readonly string[]): string =>
  names.length > 1 && names.some(name => name.includes(' and ')) ? names.join('; ') : listOf(names)
