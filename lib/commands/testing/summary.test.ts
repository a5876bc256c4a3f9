import { expect, test } from 'vitest'
import { summaryText } from './summary'

const counts = (passed: number, failed: number, skipped: string[] = []) => ({ passed, failed, skipped })

test('the last line counts tests over all parts, and skips are told with their reason', () => {
  const text = summaryText([
    { name: 'types', passed: true, counts: counts(0, 0) },
    { name: 'unit tests', passed: true, counts: counts(10, 0, ['needs ../shared', 'needs ../shared']) },
    { name: 'end-to-end tests', passed: false, counts: counts(3, 2) },
  ])
  expect(text.split('\n')).toEqual([
    '',
    'passed  types',
    'passed  unit tests (10 of 10)',
    'FAILED  end-to-end tests (3 of 5)',
    'skipped 2: needs ../shared',
    '13 passed, 2 failed, 2 skipped',
  ])
})

test('a part that failed without a failed test is counted as one', () => {
  const text = summaryText([
    { name: 'types', passed: false, counts: counts(0, 0) },
    { name: 'unit tests', passed: true, counts: counts(4, 0) },
  ])
  expect(text.split('\n').at(-1)).toBe('4 passed, 1 failed, 0 skipped')
})
