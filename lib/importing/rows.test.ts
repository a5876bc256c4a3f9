import { expect, test } from 'vitest'
import { judgementKeys, rowsOf } from './rows'
import { madeUpJudgement, madeUpReport } from './testing/made-up'

test('a judgement is keyed by its area, and a second one of that area by area~2', () => {
  const judgements = [
    madeUpJudgement('safeguarding', 2, '2'),
    madeUpJudgement('additional-investigation', 2, 'adequate'),
    madeUpJudgement('additional-investigation', 3, 'good'),
    madeUpJudgement('additional-investigation', 2, 'adequate'),
  ]
  expect(judgementKeys(judgements)).toEqual([
    'safeguarding',
    'additional-investigation',
    'additional-investigation~2',
    'additional-investigation~3',
  ])
})

test('rows keep the order of the document', () => {
  const report = madeUpReport()
  const rows = rowsOf(report, 'testshire-apa-2006-11-01')
  expect(rows.judgements.map(({ ordinal, area }) => [ordinal, area])).toEqual(
    report.judgements.map(({ area }, index) => [index, area]),
  )
  expect(rows.passages.map(({ text }) => text)).toEqual(report.passages.map(({ text }) => text))
})

test('hyphens of kinds and states become the underscores of the database', () => {
  const [finding] = madeUpReport().findings
  const rows = rowsOf(
    madeUpReport({
      judgements: [madeUpJudgement('adoption', null, 'not judged')],
      findings: [{ ...finding!, kind: 'area-for-improvement' }],
    }),
    'testshire-apa-2006-11-01',
  )
  expect(rows.judgements[0]?.state).toBe('not_judged')
  expect(rows.findings[0]?.kind).toBe('area_for_improvement')
})

test('an inspection is placed by the last day of its fieldwork', () => {
  const dates = {
    dated: null,
    published: '2014-05-06',
    inspected: [
      { from: '2014-03-01', to: '2014-03-04' },
      { from: '2014-01-14', to: '2014-02-05' },
    ],
  }
  const { report } = rowsOf(madeUpReport({ dates }), 'testshire-sif-2014-03-04')
  expect(report.placedOn).toEqual(new Date('2014-03-04T00:00:00Z'))
  expect(report.inspected).toEqual(dates.inspected)
})
