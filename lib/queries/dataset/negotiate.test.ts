import { expect, it } from 'vitest'
import { negotiate } from './negotiate'

it.each([
  [null, 'json'],
  ['*/*', 'json'],
  ['text/html,application/xhtml+xml,*/*;q=0.8', 'json'],
  ['text/csv', 'csv'],
  ['text/*', 'csv'],
  ['text/csv;q=0.5, application/json', 'json'],
  ['application/json;q=0.2, text/csv;q=0.9', 'csv'],
  ['application/json;q=0, */*', 'csv'],
  ['image/png', null],
  ['text/csv;q=0', null],
])('what takes %s is answered in %s', (accept, format) => {
  expect(negotiate(accept)).toBe(format)
})
