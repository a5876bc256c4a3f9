/** Dates are ISO days in UTC ('2006-11-01') everywhere but on the page, where this module writes them. */
export type IsoDay = string

export interface Period {
  from: IsoDay
  to: IsoDay
}

export interface ReportDates {
  dated: IsoDay | null
  published: IsoDay | null
  inspected: readonly Period[]
}

export type PlacedBy = 'inspected' | 'dated' | 'published'

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options })
  return (day: IsoDay): string => formatter.format(new Date(`${day}T00:00:00Z`))
}

/** '1 November 2006' */
export const longDate = format({ day: 'numeric', month: 'long', year: 'numeric' })
/** 'November 2006' */
export const monthAndYear = format({ month: 'long', year: 'numeric' })
/** '1 November' */
const dayAndMonth = format({ day: 'numeric', month: 'long' })

export const yearOf = (day: IsoDay): number => Number(day.slice(0, 4))

/** '14 January to 5 February 2014', with only what differs said twice. */
export function periodText({ from, to }: Period): string {
  if (from === to) return longDate(to)
  if (yearOf(from) !== yearOf(to)) return `${longDate(from)} to ${longDate(to)}`
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  return `${sameMonth ? Number(from.slice(8)) : dayAndMonth(from)} to ${longDate(to)}`
}

/** A date as precise as it is known: '2011', '2011-10' or '2011-10-03'. */
export function partialDate(when: string): string {
  if (when.length === 4) return when
  return when.length === 7 ? monthAndYear(`${when}-01`) : longDate(when)
}

/**
 * The day an inspection is placed by: the last day of its fieldwork, a letter by its date, publication only where
 * the document gives nothing else. Null where it gives no date at all.
 */
export function placedOn(dates: ReportDates): { on: IsoDay; by: PlacedBy } | null {
  const lastDay = dates.inspected
    .map(period => period.to)
    .sort()
    .at(-1)
  if (lastDay) return { on: lastDay, by: 'inspected' }
  if (dates.dated) return { on: dates.dated, by: 'dated' }
  return dates.published ? { on: dates.published, by: 'published' } : null
}

/** 'Letter of 1 November 2006' · 'Inspected 14 January to 5 February 2014' · 'Published 6 May 2008'. */
export function datesText(dates: ReportDates, document: 'letter' | 'report'): string {
  if (dates.inspected.length > 0) return `Inspected ${dates.inspected.map(periodText).join(' and ')}`
  if (dates.dated) return `${document === 'letter' ? 'Letter' : 'Report'} of ${longDate(dates.dated)}`
  return dates.published ? `Published ${longDate(dates.published)}` : 'No date given'
}
