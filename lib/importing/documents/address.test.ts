import { expect, test } from 'vitest'
import { madeUpReport } from '../testing/made-up'
import { withAddress } from './address'
import { listedDocuments } from './listed'

const report = madeUpReport()
const listed = [
  { ...listedDocuments()[0]!, url: 'https://publisher.example/1', sha256: report.source.sha256 },
]

test('a report of a listed file gets the publisher’s address, and no other report does', () => {
  expect(withAddress(report, listed).source).toEqual({ ...report.source, url: listed[0]!.url })
  expect(withAddress(report, [])).toEqual(report)
})

test('an address that the report has itself stays', () => {
  const own = { ...report, source: { ...report.source, url: 'https://own.example/' } }
  expect(withAddress(own, listed)).toEqual(own)
})
