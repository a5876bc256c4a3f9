import { describe, expect, test } from 'vitest'
import type { SourceRecord } from './same-inspection'
import { document, fieldwork, grouped, matched, row } from './testing/source-records'

describe('a document and a row of a table are one inspection', () => {
  test('where the table’s day is the first of the fieldwork', () => {
    const records = [
      document('report', fieldwork('2018-11-05', '2018-11-16')),
      row('row', 'history', { began: '2018-11-05' }),
    ]
    expect(grouped(records)).toEqual(['report + row'])
    expect(matched(records, 'row')?.matchedBy).toBe('first-day')
  })

  test('where it is the first of a later period of the same inspection', () => {
    const inspected = [
      { from: '2025-05-13', to: '2025-05-15' },
      { from: '2025-06-02', to: '2025-06-06' },
    ]
    expect(
      grouped([document('report', { inspected }), row('row', 'history', { began: '2025-06-02' })]),
    ).toEqual(['report + row'])
  })

  test('where both were published within seven days', () => {
    const records = [
      document('report', { ...fieldwork('2014-01-14', '2014-02-05'), published: '2014-03-31' }),
      row('row', 'since-2009', { published: '2014-04-07' }),
    ]
    expect(grouped(records)).toEqual(['report + row'])
    expect(matched(records, 'row')?.matchedBy).toBe('published')
  })

  test('where the row is the only one published soon after the fieldwork', () => {
    const records = [
      document('report', fieldwork('2019-02-18', '2019-03-01')),
      row('row', 'since-2009', { published: '2019-04-01' }),
      row('later', 'since-2009', { published: '2022-04-01' }),
    ]
    expect(grouped(records)).toEqual(['later', 'report + row'])
    expect(matched(records, 'row')?.matchedBy).toBe('only-one')
  })

  test('where both are of one year of a framework that came round every year, and no day is known', () => {
    const press: SourceRecord = { ...row('press', 'table', { year: 2019 }), kind: 'press' }
    expect(grouped([document('letter', { dated: '2019-11-01' }), press])).toEqual(['letter + press'])
  })
})

describe('they stay two', () => {
  test('where the fieldwork began on other days, however close the publication', () => {
    const records = [
      document('report', { ...fieldwork('2019-02-18', '2019-03-01'), published: '2019-04-01' }),
      row('row', 'history', { began: '2019-01-07', published: '2019-04-01' }),
    ]
    expect(grouped(records)).toEqual(['report', 'row'])
  })

  test('where they are two rows of one table', () => {
    const same = { published: '2011-02-25' }
    expect(grouped([row('one', 'since-2009', same), row('other', 'since-2009', same)])).toEqual([
      'one',
      'other',
    ])
  })

  test('where the publication was more than 200 days after the fieldwork', () => {
    const records = [
      document('report', fieldwork('2019-02-18', '2019-03-01')),
      row('row', 'since-2009', { published: '2019-10-01' }),
    ]
    expect(grouped(records)).toEqual(['report', 'row'])
  })
})

test('tables that put the first day a day apart, and one a later publication, are one inspection', () => {
  const records = [
    row('history', 'history-2025', { began: '2022-09-20', published: '2022-11-15' }),
    row('in-year', 'in-year-2023', { began: '2022-09-21' }, '2023-03-31'),
    row('slip', 'since-2009', { published: '2023-01-15' }, '2023-03-31'),
  ]
  expect(grouped(records)).toEqual(['history + in-year + slip'])
  expect(matched(records, 'slip')?.matchedBy).toBe('only-one')
})

test('without a document the newest table speaks', () => {
  expect(
    grouped([
      row('older', 'latest-2023', { began: '2019-02-18' }, '2023-03-31'),
      row('newer', 'history-2025', { began: '2019-02-18' }),
      row('only-published', 'since-2009', { published: '2019-04-01' }, '2023-03-31'),
    ]),
  ).toEqual(['newer + older + only-published'])
})
