import { type IsoDay, yearOf } from '@/lib/domain/dates'

/** Where the record begins: the first year of annual performance assessments. */
const FIRST_YEAR = 2005
/** A four-figure year and the air around it, in pixels. */
const YEAR_ROOM = 58

/** A stretch of time in days since 1 January 1970, from the start of a year to the start of another. */
export interface TimeAxis {
  from: number
  to: number
}

/** A stretch of the page in pixels. */
export interface Span {
  from: number
  to: number
}

/** From 2005, or earlier where a day asks for it, to the end of the year of today or of the latest day. */
export function timeAxis(today: IsoDay, days: readonly IsoDay[]): TimeAxis {
  const years = [today, ...days].map(yearOf)
  return { from: yearStart(Math.min(FIRST_YEAR, ...years)), to: yearStart(Math.max(...years) + 1) }
}

export const dayNumber = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

export const yearStart = (year: number): number => dayNumber(`${year}-01-01`)

/** The pixel at which a day lies. */
export const placeOf = (axis: TimeAxis, span: Span, day: number): number =>
  span.from + ((day - axis.from) / (axis.to - axis.from)) * (span.to - span.from)

/** Evenly spaced years, as many as can be printed without crowding, the first always among them. */
export function yearTicks(axis: TimeAxis, span: Span): { year: number; x: number }[] {
  const first = yearOf(dayOf(axis.from))
  const count = yearOf(dayOf(axis.to)) - first
  const room = (span.to - span.from) / count
  const step = [1, 2, 3, 5, 10].find(years => years * room >= YEAR_ROOM) ?? 20
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => {
    const year = first + index * step
    return { year, x: placeOf(axis, span, yearStart(year)) }
  })
}

const dayOf = (day: number): IsoDay => new Date(day * 86_400_000).toISOString().slice(0, 10)
