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
  /** First day of the fieldwork, where the source does not tell the last. */
  began?: IsoDay | undefined
  /** The year, where the source tells no day at all. */
  year?: number | undefined
}

/** The better days first. */
export const PLACED_BY = ['inspected', 'dated', 'began', 'published', 'year'] as const
export type PlacedBy = (typeof PLACED_BY)[number]

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

const MS_A_DAY = 86_400_000

export const dayBefore = (day: IsoDay): IsoDay =>
  new Date(Date.parse(day) - MS_A_DAY).toISOString().slice(0, 10)

/** Negative where the second comes first. */
export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  (Date.parse(to) - Date.parse(from)) / MS_A_DAY

/** True of a day that the calendar has, written '2014-02-05'. */
export function isIsoDay(written: string): written is IsoDay {
  if (!/^\d{4}-\d\d-\d\d$/.test(written)) return false
  const date = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
}

/** The first day of each period of fieldwork, as far as it is told. */
export const firstDays = ({ inspected, began }: Pick<ReportDates, 'inspected' | 'began'>): IsoDay[] => [
  ...inspected.map(({ from }) => from),
  ...(began ? [began] : []),
]

/** The last day of the fieldwork; undefined where it is not told. */
export const lastDay = ({ inspected }: Pick<ReportDates, 'inspected'>): IsoDay | undefined =>
  inspected
    .map(({ to }) => to)
    .sort()
    .at(-1)

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
 * The day an inspection is placed by: the last day of its fieldwork, a letter by its date; the first day of the fieldwork
 * or publication only where the source gives nothing better, and the end of a year of which no day is known. Null where
 * it gives no date at all.
 */
export function placedOn(dates: ReportDates): { on: IsoDay; by: PlacedBy } | null {
  const last = lastDay(dates)
  if (last) return { on: last, by: 'inspected' }
  if (dates.dated) return { on: dates.dated, by: 'dated' }
  if (dates.began) return { on: dates.began, by: 'began' }
  if (dates.published) return { on: dates.published, by: 'published' }
  return dates.year ? { on: `${dates.year}-12-31`, by: 'year' } : null
}

/** 'Letter of 1 November 2006' · 'Inspected 14 January to 5 February 2014' · 'Inspected from 10 July 2023' · 'Published 6 May 2008'. */
export function datesText(dates: ReportDates, document: 'letter' | 'report' | 'score'): string {
  if (dates.inspected.length > 0) return `Inspected ${dates.inspected.map(periodText).join(' and ')}`
  if (dates.dated) return `${document === 'letter' ? 'Letter' : 'Report'} of ${longDate(dates.dated)}`
  if (dates.began) return `Inspected from ${longDate(dates.began)}`
  if (dates.published) return `Published ${longDate(dates.published)}`
  return dates.year ? `In ${dates.year}, the day not known` : 'No date given'
}
