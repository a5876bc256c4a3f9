import { afterAll, describe, expect, it } from 'vitest'
import type { AreaKey } from '@/lib/domain/areas'
import { plainWord } from '@/lib/domain/grades'
import { directory } from '@/lib/reading/directory'
import { readDocument } from '@/lib/reading/read-document'
import type { Judgement, ParsedReport } from '@/lib/reading/report'
import { newestGrades } from '../support/newest-grades'
import { PDFS_ARE_HERE, pageTexts, pdfBytes, pdfDocument, pdfGrades, pdfIndex } from '../support/pdfs'
import { printedDays } from '../support/printed-days'

/** Of all cells of undamaged documents, at most this share may be doubtful. */
const MOST_DOUBTFUL = 0.01

const AREAS: Record<string, AreaKey> = {
  overall: 'overall-effectiveness',
  leadership: 'leadership',
  help_protection: 'help-and-protection',
  adoption: 'adoption',
  care_leavers: 'care-leavers',
  lscb: 'lscb',
}
const GRADES: Record<string, number | null> = {
  outstanding: 4,
  good: 3,
  'requires improvement to be good': 2,
  inadequate: 1,
  '-': null,
}

/** What Ofsted's table calls looked after children is the area that the report's own form grades. */
const areaOf = (judgement: string, report: ParsedReport): AreaKey => {
  if (judgement !== 'looked_after') return AREAS[judgement]!
  if (report.framework === 'sif') return 'looked-after-and-permanence'
  return report.edition === 'ilacs-2018' ? 'in-care-and-care-leavers' : 'in-care'
}

describe.skipIf(!PDFS_ARE_HERE)('the real PDFs (needs ../shared)', () => {
  const grades = [...pdfGrades(), ...newestGrades()]
  const judgements: Judgement[] = []

  it.each(pdfIndex())('$file of $authority is read right, and can be checked', async ({ file, ...told }) => {
    const report = readDocument(await pdfDocument(file))
    judgements.push(...report.judgements)

    const council = directory().find(({ dfeNumber }) => dfeNumber === report.authority.dfeNumber)
    expect([council?.ofstedUrn, report.framework]).toEqual([told.ofsted_urn, told.framework])

    const asked = grades
      .filter(each => each.file === file)
      .map(({ judgement, grade }) => [areaOf(judgement, report), GRADES[plainWord(grade)]] as const)
    const found = asked.map(([area]) => [area, report.judgements.find(each => each.area === area)?.grade])
    expect(found).toEqual(asked)

    const pages = await pageTexts(pdfBytes(file))
    if (report.framework === 'ilacs')
      expect(report.dates.inspected.flatMap(({ from, to }) => [from, to])).toEqual(printedDays(pages[0]!))
    const evidence = [report.judgements, report.findings, report.quoted].flatMap(list =>
      list.flatMap(each => each.evidence),
    )
    expect(evidence.length).toBeGreaterThan(0)
    expect(evidence.filter(({ page, quote }) => !quote || !pages[(page ?? 0) - 1]?.includes(quote))).toEqual(
      [],
    )
  })

  afterAll(() => {
    const doubtful = judgements.filter(({ certainty }) => certainty === 'doubtful')
    console.log(`${judgements.length} cells, ${doubtful.length} of them doubtful.`)
    expect(doubtful.length).toBeLessThanOrEqual(judgements.length * MOST_DOUBTFUL)
  })
})
