import { expect, test } from 'vitest'
import type { DirectoryEntry } from '@/lib/domain/authorities'
import { identify } from './identify'
import { madeUpReport, testshire } from './testing/made-up'

const sampleton: DirectoryEntry = {
  ...testshire,
  dfeNumber: 998,
  slug: 'sampleton',
  name: 'Sampleton',
  formalName: 'Sampleton',
  responsibleFrom: '2009-04-01',
  names: ['Sampleton', 'Testshire Coast'],
}
const directory = [testshire, sampleton]

test('a report is known by council, framework and day', () => {
  expect(identify(madeUpReport(), directory)).toEqual({
    reportId: 'testshire-apa-2006-11-01',
    dfeNumber: 999,
    placedOn: '2006-11-01',
    publication: '',
  })
})

test('a row of a table is known by its table too, since a document may be of the same day', () => {
  const report = madeUpReport()
  const table = {
    publication: 'lanterns-2006',
    title: 'Lanterns',
    kind: 'official',
    sheet: 'A',
    row: 4,
    asAt: null,
  } as const
  expect(identify({ ...report, source: { ...report.source, table } }, directory)).toMatchObject({
    reportId: 'testshire-apa-2006-11-01-lanterns-2006',
    publication: 'lanterns-2006',
  })
})

test('an unknown council is refused with its number', () => {
  const report = madeUpReport({ authority: { name: 'Nowhere', dfeNumber: 123 } })
  expect(identify(report, directory)).toMatchObject({ refusal: expect.stringMatching(/123 \(Nowhere\)/) })
})

test('a report without any date is refused, since it has no place in time', () => {
  const report = madeUpReport({ dates: { dated: null, published: null, inspected: [] } })
  expect(identify(report, directory)).toMatchObject({ refusal: expect.stringMatching(/no date/) })
})

test('a name and a number that contradict each other are refused', () => {
  const report = madeUpReport({
    authority: { name: 'Sampleton', dfeNumber: 999 },
    dates: { dated: '2010-01-01', published: null, inspected: [] },
  })
  expect(identify(report, directory)).toMatchObject({
    refusal: expect.stringMatching(/names Sampleton.*998/),
  })
})

test('a name nobody knows does not outweigh the number', () => {
  const report = madeUpReport({ authority: { name: 'The Testshires', dfeNumber: 999 } })
  expect(identify(report, directory)).toMatchObject({ dfeNumber: 999 })
})
