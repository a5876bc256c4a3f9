import { expect, test } from 'vitest'
import { reportsInJson } from './load-json'
import { madeUpReport } from './testing/made-up'

const report = madeUpReport()
const refusals = (value: unknown) =>
  reportsInJson(JSON.stringify(value)).map(entry => ('refusal' in entry ? entry.refusal : 'taken'))

test('one object, an array and an object a line are all taken', () => {
  const one = JSON.stringify(report)
  expect(reportsInJson(JSON.stringify(report, null, 2))).toEqual([{ at: null, report }])
  expect(reportsInJson(`[${one},${one}]`).map(({ at }) => at)).toEqual(['entry 1', 'entry 2'])
  expect(reportsInJson(`${one}\n\n${one}\n`).map(({ at }) => at)).toEqual(['line 1', 'line 3'])
})

test('a bad line does not keep the others out', () => {
  const lines = reportsInJson(`${JSON.stringify(report)}\n{"version":\n${JSON.stringify(report)}`)
  expect(lines.map(entry => 'report' in entry)).toEqual([true, false, true])
})

test('text that is no JSON is refused with the way to make some', () => {
  expect(() => reportsInJson('{"version": 1,')).toThrow(/not valid JSON .*npm run read/)
  expect(() => reportsInJson('  ')).toThrow(/empty/)
  expect(() => reportsInJson('[]')).toThrow(/empty list/)
})

test('a version to come, an unknown framework and other shapes are each told in a sentence', () => {
  expect(refusals({ ...report, version: 2 })[0]).toMatch(/newer reader \(version 2.*update Gradeline/)
  expect(refusals({ ...report, framework: 'xyz' })[0]).toMatch(
    /framework “xyz” is not known here: use one of apa/,
  )
  expect(refusals(42)[0]).toMatch(/not a ParsedReport/)
  expect(refusals({ ...report, judgements: [{ ...report.judgements[0], grade: 5 }] })[0]).toMatch(
    /at judgements\[0\]\.grade/,
  )
})

test('a graded judgement without a grade is refused', () => {
  const judgements = [{ ...report.judgements[0], grade: null }]
  expect(refusals({ ...report, judgements })[0]).toMatch(/a graded judgement has a grade from 1 to 4/)
})

test('characters that Postgres cannot keep are refused before they reach it', () => {
  expect(refusals({ ...report, addressee: 'Ada\u0000' })[0]).toMatch(/NUL/)
  expect(refusals({ ...report, addressee: 'Ada \ud800' })[0]).toMatch(/half of a character/)
  expect(refusals({ ...report, addressee: 'Ada 🏮' })[0]).toBe('taken')
})
