import { daysBetween, firstDays, lastDay } from './dates'
import type { MatchedBy, SourceRecord } from './same-inspection'

/** What makes two records look like one inspection. */
export interface Sign {
  by: MatchedBy
  shows: (one: SourceRecord, other: SourceRecord) => boolean
}

/** Strongest first. */
export const SIGNS: readonly Sign[] = [
  { by: 'first-day', shows: (one, other) => firstDaysApart(one, other) === 0 },
  { by: 'first-day', shows: (one, other) => sameFirstDay(one, other) === true },
  { by: 'published', shows: publishedTogether },
  { by: 'only-one', shows: (one, other) => soonAfter(one, other) || soonAfter(other, one) },
  { by: 'year', shows: sameYear },
]

/**
 * Reports and tables agree to the day, but two of Ofsted's sheets put one inspection a day apart (20 and 21 September
 * 2022), so a weekend may lie between. No council had a framework's next inspection, or visit, within ten weeks.
 */
const DAYS_APART = 4

/** Null where one of them does not tell. A report may tell of several periods, any of which may be the table's. */
export function sameFirstDay(one: SourceRecord, other: SourceRecord): boolean | null {
  const days = firstDaysApart(one, other)
  return days === null ? null : days <= DAYS_APART
}

function firstDaysApart(one: SourceRecord, other: SourceRecord): number | null {
  const [days, others] = [firstDays(one.dates), firstDays(other.dates)]
  if (days.length === 0 || others.length === 0) return null
  return Math.min(...days.flatMap(day => others.map(each => Math.abs(daysBetween(day, each)))))
}

/** The day in a table and the day on a report are up to a week apart. */
const DAYS_OF_PUBLICATION = 7

export function publishedTogether({ dates: one }: SourceRecord, { dates: other }: SourceRecord): boolean {
  if (one.published === null || other.published === null) return false
  return Math.abs(daysBetween(one.published, other.published)) <= DAYS_OF_PUBLICATION
}

/** Reports came out within half a year of the fieldwork. */
const DAYS_TO_PUBLICATION = 200

function soonAfter({ dates }: SourceRecord, { dates: { published } }: SourceRecord): boolean {
  if (!published) return false
  const ended = lastDay(dates) ?? dates.began
  if (!ended) return false
  const days = daysBetween(ended, published)
  return days >= 0 && days <= DAYS_TO_PUBLICATION
}

/** Of a framework that came round once a year the year is enough, where one of them tells no day. */
function sameYear(one: SourceRecord, other: SourceRecord): boolean {
  return one.year === other.year && [one, other].some(({ dates }) => dates.year !== undefined)
}
