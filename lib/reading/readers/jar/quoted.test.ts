import { describe, expect, it } from 'vitest'
import { openText } from '../../open-text'
import { readDocument } from '../../read-document'
import type { ParsedReport } from '../../report'
import { MADE_UP_COUNCILS } from '../../testing/councils'
import { jarReview } from '../../testing/jar-review'
import { jarReader } from '.'

const read = (text: string): ParsedReport =>
  readDocument(openText('review.txt', new TextEncoder().encode(text)), [jarReader], MADE_UP_COUNCILS)

describe('what a review repeats from other documents', () => {
  const introduction = (sentence: string) => `## Introduction\n\n1. ${sentence}`
  const told = (report: ParsedReport) =>
    report.quoted.map(({ area, framework, when, grade, from, evidence }) =>
      [area, framework, when, grade, from, evidence[0]?.paragraph].join(' | '),
    )

  it('is quoted with the year that the sentence gives', () =>
    expect(
      told(
        read(
          jarReview({
            introduction: introduction(
              "The Annual Performance Assessment of 2007 judged Barsetshire children's services as outstanding, and its capacity to improve as good.",
            ),
          }),
        ),
      ),
    ).toEqual([
      'childrens-services | apa | 2007 | 4 | annual performance assessment, 2007 | 1',
      'capacity-to-improve | apa | 2007 | 3 | annual performance assessment, 2007 | 1',
    ]))

  it('is a doubt where it is not plain what was judged', () => {
    const sentence = 'The last Annual Performance Assessment judged the ferries to be inadequate.'
    const report = read(jarReview({ introduction: introduction(sentence) }))
    expect(report.quoted).toEqual([])
    expect(report.doubts).toMatchObject([{ code: 'quoted-grade-unread' }])
  })

  it('has the year of the address of the last assessment, else none', () => {
    const sentence =
      "The last Annual Performance Assessment judged the council's children's services as good."
    const address = '\n\n2. See www.example.org/apa_2006_101.pdf for more.'
    const years = (more: string) =>
      read(jarReview({ introduction: introduction(sentence) + more })).quoted.map(each => each.when)
    expect(years('')).toEqual([null])
    expect(years(address)).toEqual(['2006'])
  })

  it('stands in an annex with its paragraph, and judges nothing', () => {
    const annexes = [
      '## Annex A',
      '### ANNUAL PERFORMANCE ASSESSMENT',
      'Barsetshire delivers services for children at an inadequate level.',
      '## Annex B',
      '### CORPORATE ASSESSMENT',
      '1. Service management in Barsetshire is good and the capacity of its services to improve is outstanding. Two of its ferries are inadequate.',
      '2. The impact of all services in helping children to enjoy school and achieve economic well-being is good.',
    ].join('\n\n')
    const report = read(jarReview({ annexes }))
    expect(told(report)).toEqual([
      'childrens-services | apa |  | 1 | annual performance assessment | ',
      'service-management |  |  | 3 | corporate assessment, in Annex B | B1',
      'capacity-to-improve |  |  | 4 | corporate assessment, in Annex B | B1',
      'enjoying-and-achieving |  |  | 3 | corporate assessment, in Annex B | B2',
      'achieving-economic-well-being |  |  | 3 | corporate assessment, in Annex B | B2',
    ])
    expect(report.judgements.find(each => each.area === 'service-management')).toMatchObject({
      grade: 1,
      certainty: 'certain',
    })
    expect(report.doubts).toEqual([])
  })
})
