import { type IsoDay, yearOf } from './dates'
import type { Framework } from './frameworks'

/** The days between which a council was responsible for children's services; null is 'since before 2005' and 'still'. */
export interface Responsibility {
  responsibleFrom: IsoDay | null
  responsibleTo: IsoDay | null
}

export const responsibleOn = ({ responsibleFrom, responsibleTo }: Responsibility, day: IsoDay): boolean =>
  (responsibleFrom === null || responsibleFrom <= day) && (responsibleTo === null || day <= responsibleTo)

/** The framework's years in which the council was responsible on any day, oldest first, up to today. */
export function yearsUnder({ from, to }: Framework, council: Responsibility, today: IsoDay): number[] {
  if (council.responsibleFrom !== null && today < council.responsibleFrom) return []
  const first = Math.max(from, council.responsibleFrom ? yearOf(council.responsibleFrom) : from)
  const last = Math.min(
    to ?? Infinity,
    council.responsibleTo ? yearOf(council.responsibleTo) : Infinity,
    yearOf(today),
  )
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
