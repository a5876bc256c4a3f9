import { type IsoDay, isIsoDay, type Period } from '@/lib/domain/dates'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(\\d{1,2})(?:\\s*(?:st|nd|rd|th))?(?:\\s+of)?'
const YEAR = '((?:19|20)\\d{2})'
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?'

/** A letter right before a day is a digit misread: 'l8 May' is not the 8th. */
const DATE = new RegExp(
  [
    `(?<![\\w|/])${DAY}\\s+${MONTH},?\\s+${YEAR}`,
    `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s*${YEAR}`,
    '(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\8((?:19|20)?\\d{2})(?![\\d/])',
    '(?<!\\d)((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)',
  ].join('|'),
  'gi',
)

const PERIOD = new RegExp(
  `(?<![\\w|])${WEEKDAY}${DAY}(?:\\s+${MONTH})?(?:,?\\s+${YEAR})?\\s*(?:–|—|-|\\bto\\b|\\band\\b|\\buntil\\b)\\s*${WEEKDAY}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
  'gi',
)

export interface PrintedDate {
  iso: IsoDay
  text: string
  index: number
}

/** Every whole date in the text, in order; day before month where both are numbers, as in Britain. */
export const datesIn = (text: string): PrintedDate[] =>
  [...text.matchAll(DATE)].flatMap(match => {
    const iso = isoOf(match)
    return iso ? [{ iso, text: match[0], index: match.index }] : []
  })

/** The first whole date in the text, or null. */
export const dateIn = (text: string): IsoDay | null => datesIn(text)[0]?.iso ?? null

/** Spans such as '14 January – 5 February 2014'; what the first day leaves unsaid is taken from the last. */
export const periodsIn = (text: string): Period[] =>
  [...text.matchAll(PERIOD)].flatMap(([, day, month, year, lastDay, lastMonth, lastYear]) => {
    const to = iso(lastYear, lastMonth, lastDay)
    const from = iso(year ?? lastYear, month ?? lastMonth, day)
    if (!to || !from) return []
    if (from <= to) return [{ from, to }]
    const yearBefore = iso(String(Number(lastYear) - 1), month ?? lastMonth, day)
    return !year && yearBefore ? [{ from: yearBefore, to }] : []
  })

/** 'October 2011' as '2011-10', a whole date as itself, or null. */
export function monthIn(text: string): string | null {
  const match = new RegExp(`\\b${MONTH}\\s+${YEAR}`, 'i').exec(text)
  return match ? `${match[2]}-${monthNumber(match[1] ?? '')}` : null
}

/** The day, month or year that words name, as precise as printed; of a span its last day. */
export function whenIn(sentence: string): string | null {
  const day = periodsIn(sentence)[0]?.to ?? datesIn(sentence)[0]?.iso
  return day ?? monthIn(sentence) ?? /\b(?:19|20)\d\d\b/.exec(sentence)?.[0] ?? null
}

function isoOf(match: RegExpMatchArray): IsoDay | null {
  const [, day, month, year, month2, day2, year2, day3, , month3, year3, year4, month4, day4] = match
  if (day) return iso(year, month, day)
  if (day2) return iso(year2, month2, day2)
  if (day3) return iso(year3?.length === 2 ? `20${year3}` : year3, month3, day3)
  return iso(year4, month4, day4)
}

function iso(year: string | undefined, month: string | undefined, day: string | undefined): IsoDay | null {
  if (!year || !month || !day) return null
  const written = `${year}-${monthNumber(month)}-${day.padStart(2, '0')}`
  return isIsoDay(written) ? written : null
}

function monthNumber(month: string): string {
  if (/^\d+$/.test(month)) return month.padStart(2, '0')
  return String(MONTHS.indexOf(month.toLowerCase().slice(0, 3)) + 1).padStart(2, '0')
}
