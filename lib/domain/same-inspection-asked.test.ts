import { describe, expect, test } from 'vitest'
import { sameInspections } from './same-inspection'
import { document, fieldwork, grouped, matched, row } from './testing/source-records'

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

describe('two rows of one table that a single report would fit', () => {
  const report = document('report', { ...fieldwork('2016-05-05', '2016-05-20'), published: '2016-07-05' })

  test('both wait for a person, whichever is nearer', () => {
    const records = [
      report,
      row('far', 'since-2009', { published: '2016-07-02' }),
      row('near', 'since-2009', { published: '2016-07-05' }),
    ]
    expect(grouped(records)).toEqual(['far', 'near', 'report'])
    expect(matched(records, 'far')?.candidates).toEqual(['report'])
    expect(matched(records, 'near')?.candidates).toEqual(['report'])
  })

  test('are told apart where one has the very first day', () => {
    const records = [
      report,
      row('a', 'history', { began: '2016-05-02' }),
      row('b', 'history', { began: '2016-05-05' }),
    ]
    expect(grouped(records)).toEqual(['a', 'report + b'])
  })

  test('no longer compete once a person says that one is of another inspection', () => {
    const records = [
      report,
      row('one', 'since-2009', { published: '2016-07-02' }),
      row('other', 'since-2009', { published: '2016-07-05' }),
    ]
    expect(grouped(records, [{ recordId: 'one', sameAs: null }])).toEqual(['one', 'report + other'])
  })
})

test('a row published soon after two inspections waits for a person', () => {
  const records = [
    document('spring', fieldwork('2019-02-18', '2019-03-01')),
    document('summer', fieldwork('2019-05-18', '2019-06-01')),
    row('row', 'since-2009', { published: '2019-07-15' }),
  ]
  expect(grouped(records)).toEqual(['row', 'spring', 'summer'])
  expect(matched(records, 'row')?.candidates).toEqual(['spring', 'summer'])
})

test('where sources give other first days but one day of publication, a person is asked', () => {
  const records = [
    document('report', { ...fieldwork('2019-02-18', '2019-03-01'), published: '2019-04-01' }),
    row('row', 'history', { began: '2019-01-07', published: '2019-04-01' }),
  ]
  expect(matched(records, 'row')).toMatchObject({ inspectionId: 'row', candidates: ['report'] })
})

describe('a person', () => {
  const spring = document('spring', fieldwork('2019-02-18', '2019-03-01'))
  const summer = document('summer', fieldwork('2019-05-18', '2019-06-01'))

  test('cannot make one inspection of two documents, nor of two rows of a table', () => {
    const rows = [row('one', 'since-2009', { published: '2019-04-01' }), row('other', 'since-2009', {})]
    expect(grouped([spring, summer], [{ recordId: 'summer', sameAs: 'spring' }])).toEqual([
      'spring',
      'summer',
    ])
    expect(grouped(rows, [{ recordId: 'one', sameAs: 'other' }])).toEqual(['one', 'other'])
  })

  test('is heard in the newest word where two rows of a table were said to be of one report', () => {
    const rows = ['first', 'second'].map(id => row(id, 'since-2009', {}))
    const said = ['first', 'second'].map(recordId => ({ recordId, sameAs: 'spring' }))
    expect(grouped([spring, ...rows], said)).toEqual(['first', 'spring + second'])
  })

  test('is named as the reason, whichever of the two records was decided about', () => {
    const records = [spring, row('late', 'since-2009', { published: '2020-04-01' })]
    const matches = sameInspections(records, [{ recordId: 'spring', sameAs: 'late' }])
    expect(matches.map(({ id, matchedBy }) => [id, matchedBy])).toEqual([
      ['spring', null],
      ['late', 'person'],
    ])
  })

  test('who keeps a row from a report keeps from it what is said to be the same as the row', () => {
    const records = [
      spring,
      row('history', 'history-2025', { began: '2019-02-18' }),
      row('apart', 'since-2009', { published: '2019-09-01' }),
    ]
    const said = [
      { recordId: 'apart', sameAs: null },
      { recordId: 'history', sameAs: 'apart' },
    ]
    expect(grouped(records, said)).toEqual(['apart + history', 'spring'])
  })
})

test('a candidate is named by the record that speaks for it in the end', () => {
  const records = [
    document('report', fieldwork('2016-05-05', '2016-05-20')),
    row('history', 'history-2025', { began: '2016-05-05', published: '2016-07-05' }),
    row('one', 'since-2009', { published: '2016-07-04' }, '2023-03-31'),
    row('other', 'since-2009', { published: '2016-07-06' }, '2023-03-31'),
  ]
  expect(matched(records, 'one')?.candidates).toEqual(['report'])
  expect(matched(records, 'other')?.candidates).toEqual(['report'])
})

test('a person parts what the rules would join', () => {
  const records = [
    document('report', fieldwork('2018-11-05', '2018-11-16')),
    row('row', 'history', { began: '2018-11-05' }),
  ]
  expect(grouped(records, [{ recordId: 'row', sameAs: null }])).toEqual(['report', 'row'])
})
