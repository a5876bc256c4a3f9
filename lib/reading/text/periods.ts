import type { IsoDay, Period } from '@/lib/domain/dates'
import { dateIn } from './dates'
import { nearestHeading } from './similar'

/** A day as far as it is printed: '30 September', '11', '16 January 2025'. */
interface PrintedDay {
  day: string
  month: string | null
  year: string | null
  /** What stands between it and the day before it. */
  joint: 'to' | 'and'
}

const MONTHS = new Map(
  'January February March April May June July August September October November December'
    .split(' ')
    .flatMap(month => [month, month.slice(0, 3)].map(name => [name.toLowerCase(), month])),
)
MONTHS.set('sept', 'September')

const DAY =
  /^\s*(?<joint>to|until|and|[–—−‐‑-]|,(?:\s*and\b)?|&|;)?\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?<day>\d{1,2})(?:\s?(?:st|nd|rd|th))?(?:\s+of)?(?![\d/])(?:\s*(?<month>(?!and\b|until\b)[A-Z][a-z]{2,9})\b\.?)?(?:,?\s*(?<year>(?:19|20)\d\d)(?!\d))?/i

/**
 * The spans of days that words open with, in order: '8 July to 12 July and 7 to 8 August 2019' is two. What a day
 * leaves unsaid is taken from the days after it; single days that follow one another are one span.
 * @param words from the first day on
 */
export const spansIn = (words: string): Period[] => spansAtStart(words).spans

/** The same, with the words left over. */
export function spansAtStart(words: string): { spans: Period[]; rest: string } {
  const { days, rest } = printedDays(words)
  const spans: Period[] = []
  for (const { on, joint } of dated(days)) {
    const last = spans.at(-1)
    if (last && (joint === 'to' || isNextDay(last.to, on))) spans[spans.length - 1] = { ...last, to: on }
    else spans.push({ from: on, to: on })
  }
  return { spans, rest: spans.length > 0 ? rest.replace(/^[\s.]+/, '') : words }
}

function printedDays(words: string): { days: PrintedDay[]; rest: string } {
  const days: PrintedDay[] = []
  let rest = words
  for (;;) {
    const match = DAY.exec(rest)
    const { joint, day, month, year } = match?.groups ?? {}
    if (!match || !day || days.length > 0 !== (joint !== undefined)) return { days, rest }
    const named = month ? nearestHeading(month, MONTHS) : null
    // A word behind a day that is no month ends the days.
    const ends = month !== undefined && named === null
    days.push({
      day,
      month: named,
      year: ends ? null : (year ?? null),
      joint: joint && /^(?:to|until|[–—−‐‑-])$/i.test(joint) ? 'to' : 'and',
    })
    if (ends) return { days, rest }
    rest = rest.slice(match[0].length)
  }
}

/** The days with the months and years that only later ones print; none where a day has no date. */
function dated(days: readonly PrintedDay[]): { on: IsoDay; joint: PrintedDay['joint'] }[] {
  let month: string | null = null
  let year: string | null = null
  let later: IsoDay = ''
  const found: { on: IsoDay; joint: PrintedDay['joint'] }[] = []
  for (const each of days.toReversed()) {
    month = each.month ?? month
    year = each.year ?? year
    const on: IsoDay | null = dateIn(`${each.day} ${month} ${year}`)
    if (!on) return []
    // '29 December to 9 January 2020' begins in the year before.
    const early: IsoDay | null =
      !each.year && later && on > later ? dateIn(`${each.day} ${month} ${Number(year) - 1}`) : null
    if (early) year = early.slice(0, 4)
    later = early ?? on
    found.unshift({ on: later, joint: each.joint })
  }
  return found
}

const isNextDay = (day: IsoDay, other: IsoDay): boolean => Date.parse(other) - Date.parse(day) === 86_400_000
