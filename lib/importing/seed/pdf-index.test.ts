import { expect, test } from 'vitest'
import { madeUpReport, testshire } from '../testing/made-up'
import { withIndex } from './pdf-index'

const councils = [{ ...testshire, ofstedUrn: '80999' }]
const listed = { ofstedUrn: '80999', framework: 'apa', url: 'https://publisher.example/1' }

test('a listed report gets the publisher’s address, unless it prints one itself', () => {
  const report = madeUpReport()
  expect(withIndex(report, listed, councils).source.url).toBe(listed.url)
  const own = { ...report, source: { ...report.source, url: 'https://own.example/' } }
  expect(withIndex(own, listed, councils).source.url).toBe('https://own.example/')
  expect(withIndex(report, undefined, councils)).toBe(report)
})

test.each([
  ['council', { ...listed, ofstedUrn: '80998' }],
  ['framework', { ...listed, framework: 'sif' }],
])('a report that the list has under another %s stops the build', (_, other) => {
  expect(() => withIndex(madeUpReport(), other, councils)).toThrow(/testshire-2006\.txt was read as apa/)
})
