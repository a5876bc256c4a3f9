import { describe, expect, it } from 'vitest'
import { readDocument } from '@/lib/reading/read-document'
import { PDFS_ARE_HERE, pdfDocument } from '../support/pdfs'

/** Every row of the two reports of this kind, read by eye; the published table holds only the first. */
const REPORTS: Record<string, { grades: number[]; improvements: (string | null)[] }> = {
  '50004250.pdf': {
    grades: [1, 2, 1, 1, 1],
    improvements: [
      ...Array(4).fill('immediately'),
      ...Array(8).fill('within three months'),
      ...Array(3).fill('within six months'),
    ],
  },
  '2761820.pdf': {
    grades: [1, 2, 2, 1, 1],
    improvements: [
      ...Array(8).fill('immediately'),
      ...Array(8).fill('within three months'),
      ...Array(2).fill('within six months'),
    ],
  },
}

describe.skipIf(!PDFS_ARE_HERE)('the real reports on looked after children of 2013 (needs ../shared)', () => {
  it.each(Object.entries(REPORTS))('%s is read row by row, without a doubt', async (file, told) => {
    const report = readDocument(await pdfDocument(file))
    expect(report.judgements.map(({ area, grade, certainty }) => [area, grade, certainty])).toEqual(
      [
        'overall-effectiveness',
        'looked-after-capacity',
        'looked-after-outcomes',
        'quality-of-provision',
        'leadership',
      ].map((area, at) => [area, told.grades[at], 'certain']),
    )
    // In the table, and under its own heading.
    for (const { evidence } of report.judgements)
      expect(new Set(evidence.map(({ basis }) => basis))).toEqual(new Set(['table', 'sentence']))
    expect(report.doubts).toEqual([])

    const improvements = report.findings.filter(({ kind }) => kind === 'area-for-improvement')
    expect(improvements.map(({ byWhen }) => byWhen)).toEqual(told.improvements)
    expect(new Set(improvements.map(({ who }) => who))).toEqual(new Set(['local authority']))
  })

  it('an older grade in them is quoted, under the framework and area it was given in', async () => {
    const quoted = await Promise.all(
      Object.keys(REPORTS).map(async file => readDocument(await pdfDocument(file)).quoted),
    )
    expect(quoted.flat().map(({ framework, area, when, grade }) => [framework, area, when, grade])).toEqual([
      ['slac', 'looked-after-children', '2011-08', 2],
      ['cpi', 'overall-effectiveness', '2013-04', 1],
    ])
  })
})
