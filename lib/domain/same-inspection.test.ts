import { describe, expect, test } from 'vitest'
import type { ReportDates } from './dates'
import { type MatchDecision, type SourceRecord, sameInspections } from './same-inspection'

const none: ReportDates = { dated: null, published: null, inspected: [] }

const document = (id: string, dates: Partial<ReportDates>): SourceRecord => ({
  ...{ id, kind: 'document', publication: '', asAt: null, year: 2019 },
  dates: { ...none, ...dates },
})
const row = (
  id: string,
  publication: string,
  dates: Partial<ReportDates>,
  asAt = '2025-03-31',
): SourceRecord => ({
  ...document(id, dates),
  ...{ kind: 'official', publication, asAt },
})
const fieldwork = (from: string, to: string) => ({ inspected: [{ from, to }] })

/** The groups by their ids, whatever the order in which the records came; the speaker of each first. */
function grouped(records: SourceRecord[], decisions: MatchDecision[] = []): string[] {
  const answers = [records, records.toReversed()].map(given => {
    const matches = sameInspections(given, decisions)
    const speakers = matches.filter(({ id, inspectionId }) => id === inspectionId).map(({ id }) => id)
    const members = (speaker: string) =>
      matches.flatMap(({ id, inspectionId }) => (inspectionId === speaker && id !== speaker ? [id] : []))
    return speakers.map(speaker => [speaker, ...members(speaker).sort()].join(' + ')).sort()
  })
  expect(answers[1]).toEqual(answers[0])
  return answers[0]!
}

const matched = (records: SourceRecord[], id: string) =>
  sameInspections(records).find(match => match.id === id)

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

describe('what no rule can tell', () => {
  const doubtful = [
    document('first', { published: '2016-05-02' }),
    document('second', { published: '2016-05-09' }),
    row('row', 'since-2009', { published: '2016-05-05' }),
  ]

  test('stays alone and names the records it may belong to', () => {
    expect(grouped(doubtful)).toEqual(['first', 'row', 'second'])
    expect(matched(doubtful, 'row')?.candidates).toEqual(['first', 'second'])
  })

  test('is what a person says, and the newest word counts', () => {
    expect(
      grouped(doubtful, [
        { recordId: 'row', sameAs: 'first' },
        { recordId: 'row', sameAs: 'second' },
      ]),
    ).toEqual(['first', 'second + row'])
  })

  test('stays alone for good where a person says that it is of neither', () => {
    const matches = sameInspections(doubtful, [{ recordId: 'row', sameAs: null }])
    expect(matches.find(({ id }) => id === 'row')).toMatchObject({ inspectionId: 'row', candidates: [] })
  })
})

test('a person parts what the rules would join', () => {
  const records = [
    document('report', fieldwork('2018-11-05', '2018-11-16')),
    row('row', 'history', { began: '2018-11-05' }),
  ]
  expect(grouped(records, [{ recordId: 'row', sameAs: null }])).toEqual(['report', 'row'])
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
