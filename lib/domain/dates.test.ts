import { expect, test } from 'vitest'
import { datesText, placedOn, type ReportDates } from './dates'

const none: ReportDates = { dated: null, published: null, inspected: [] }

test.each<[string, Partial<ReportDates>, string, string, string]>([
  [
    'the last day of the fieldwork before everything else',
    { inspected: [{ from: '2018-11-05', to: '2018-11-16' }], began: '2018-11-05', published: '2019-01-07' },
    '2018-11-16',
    'inspected',
    'Inspected 5 to 16 November 2018',
  ],
  [
    'the date of a letter before its publication',
    { dated: '2006-11-01', published: '2006-12-01' },
    '2006-11-01',
    'dated',
    'Letter of 1 November 2006',
  ],
  [
    'the first day of the fieldwork where the last is not told',
    { began: '2023-07-10', published: '2023-09-04' },
    '2023-07-10',
    'began',
    'Inspected from 10 July 2023',
  ],
  [
    'publication where nothing else is told',
    { published: '2012-07-27', year: 2012 },
    '2012-07-27',
    'published',
    'Published 27 July 2012',
  ],
  [
    'the end of the year where no day is known',
    { year: 2006 },
    '2006-12-31',
    'year',
    'In 2006, the day not known',
  ],
])('an inspection is placed by %s, and says so', (_, dates, on, by, text) => {
  expect(placedOn({ ...none, ...dates })).toEqual({ on, by })
  expect(datesText({ ...none, ...dates }, 'letter')).toBe(text)
})

test('without any date it has no place', () => {
  expect(placedOn(none)).toBeNull()
})
