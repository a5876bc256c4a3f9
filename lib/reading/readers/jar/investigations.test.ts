import { describe, expect, it } from 'vitest'
import { openText } from '../../open-text'
import { readDocument } from '../../read-document'
import type { ParsedReport } from '../../report'
import { MADE_UP_COUNCILS } from '../../testing/councils'
import { jarReview } from '../../testing/jar-review'
import { jarReader } from '.'

const read = (text: string): ParsedReport =>
  readDocument(openText('review.txt', new TextEncoder().encode(text)), [jarReader], MADE_UP_COUNCILS)
const judged = (report: ParsedReport, area: string) => report.judgements.filter(each => each.area === area)
const codes = (report: ParsedReport) => report.doubts.map(doubt => doubt.code)
const findings = (report: ParsedReport, kind: string) => report.findings.filter(each => each.kind === kind)
const ROWS = [
  '\tLocal services overall',
  'Safeguarding\t3',
  'Looked after children\t1',
  'Learning difficulties and/or disabilities\t3',
  'Service management\t1',
  'Capacity to improve\t4',
]
const MISPLACED = [
  '## Safeguarding',
  '2. The impact of local services in running ferries is good.',
  'Major strengths\tImportant weaknesses\n<p>Cheap.</p>\t<p>Slow.</p>',
].join('\n\n')

describe('a review whose pages are not all its own, or not in their order', () => {
  it('is refused with two tables that differ, and read with one that is repeated', () => {
    const table = ROWS.slice(1).join('\n')
    const again = (rows: string) =>
      jarReview({ management: `## Grades\n\n4: outstanding; 3: good; 2: adequate; 1: inadequate\n\n${rows}` })
    expect(judged(read(again(table)), 'safeguarding')).toMatchObject([{ grade: 3, certainty: 'certain' }])
    expect(() => read(again(table.replace('Safeguarding\t3', 'Safeguarding\t2')))).toThrow(/two tables/)
  })

  it('is sure of nothing where an annex begins before the grades', () => {
    const report = read(jarReview({ introduction: '## Annex A\n\nFerries.' }))
    expect(report.judgements.filter(each => each.certainty === 'certain')).toEqual([])
    expect(codes(report)).toContain('pages-out-of-order')
  })

  it('is sure of nothing where it speaks of another council than its front page', () => {
    const report = read(jarReview().replaceAll(/Barsetshire(?! Children)/g, 'Loamshire'))
    expect(report.judgements.filter(each => each.certainty === 'certain')).toEqual([])
    expect(codes(report)).toEqual(['council-unconfirmed'])
  })
})

describe('an additional investigation', () => {
  it('that the introduction lists and no section judges is a doubt', () => {
    const introduction =
      '## Introduction\n\n1. Also:\n- an investigation into bargees\n- an investigation of bees.'
    expect(codes(read(jarReview({ introduction })))).toEqual(['investigation-without-grade'])
  })

  it('whose heading has run into other text is a doubt', () => {
    const text = jarReview().replace(
      /5\. Homes.*\n\n/,
      '5. Homes are warm. ### An investigation into bees\n\n',
    )
    expect(codes(read(text))).toEqual(['investigation-without-grade'])
  })

  it('that opens with no grade is a doubt', () => {
    const investigations =
      '## An investigation into the effectiveness of services for bargees\n\n7. Bargees travel. Their schools are good.'
    const report = read(jarReview({ investigations }))
    expect(judged(report, 'additional-investigation')).toEqual([])
    expect(codes(report)).toEqual(['investigation-without-grade'])
  })

  it('that judges two things at once is not cut into one', () => {
    const investigations =
      '## An investigation into ferries\n\n7. The impact of local services in running ferries is good and their contribution to fares is inadequate.'
    expect(codes(read(jarReview({ investigations })))).toEqual(['investigation-without-grade'])
  })

  it('under the heading of something else is read, and doubtful', () => {
    const report = read(jarReview({ investigations: '', safeguarding: MISPLACED }))
    expect(judged(report, 'additional-investigation')).toMatchObject([
      { topic: 'running ferries', grade: 3, certainty: 'doubtful' },
    ])
    expect(codes(report)).toContain('investigation-out-of-place')
  })

  it('in an annex is a doubt and no judgement', () => {
    const report = read(jarReview({ annexes: MISPLACED.replace('Safeguarding', 'Annex D') }))
    expect(judged(report, 'additional-investigation').map(each => each.topic)).toEqual(['bargees'])
    expect(codes(report)).toEqual(['investigation-out-of-place'])
  })

  it('stands with others under one heading', () => {
    const table = 'Major strengths\tImportant weaknesses\n<p>Cheap.</p>\t<p>Slow.</p>'
    const investigations = `## Additional investigations\n\n7. The impact of local services in running ferries is good.\n\n${table}\n\n8. The impact of local services in saving bees is inadequate.\n\n${table}`
    const report = read(jarReview({ investigations }))
    expect(judged(report, 'additional-investigation').map(({ topic, grade }) => [topic, grade])).toEqual([
      ['running ferries', 3],
      ['saving bees', 1],
    ])
    expect(
      findings(report, 'strength')
        .filter(each => each.area === 'additional-investigation')
        .map(each => each.topic),
    ).toEqual(['running ferries', 'saving bees'])
  })
})
