import { describe, expect, it } from 'vitest'
import { openText } from '../../open-text'
import { readDocument } from '../../read-document'
import { READERS } from '../../readers'
import type { ParsedReport } from '../../report'
import { MADE_UP_COUNCILS } from '../../testing/councils'
import { type LacParts, lacReport } from '../../testing/lac-report'
import { pagedDocument } from '../../testing/pages'
import { asText, ONE_IS_BEST } from '../../testing/report-frame'

const paged = (text: string): ParsedReport => readDocument(pagedDocument(text), READERS, MADE_UP_COUNCILS)
const bare = (text: string): ParsedReport =>
  readDocument(openText('report.txt', new TextEncoder().encode(asText(text))), READERS, MADE_UP_COUNCILS)
const read = (changes: Partial<LacParts> = {}) => paged(lacReport(changes))
const judged = (report: ParsedReport, area: string) => report.judgements.filter(each => each.area === area)
const codes = (report: ParsedReport) => report.doubts.map(({ code }) => code)

const FOUR_IS_BEST = ONE_IS_BEST.map((line, at) => line.replace(/\d/, String(4 - at)))
const DIGITS = {
  overall: '# Overall effectiveness\n# Grade 4\n4. Picnics are good.',
  record: ['Overall effectiveness\t4', 'Capacity to improve\tGrade 3'],
}

describe.each([
  ['with pages', paged],
  ['as text', bare],
])('a report on looked after children %s', (_, read) => {
  it('gives every row of its table and leaves no doubt', () => {
    const report = read(lacReport())
    expect(
      report.judgements.map(({ area, grade, asWritten, basis, certainty }) => [
        area,
        grade,
        asWritten,
        basis,
        certainty,
      ]),
    ).toEqual([
      ['overall-effectiveness', 1, 'Inadequate', 'table', 'certain'],
      ['looked-after-capacity', 2, 'Adequate', 'table', 'certain'],
      ['looked-after-outcomes', 3, 'Good', 'table', 'certain'],
      ['quality-of-provision', 1, 'Inadequate', 'table', 'certain'],
      ['leadership', 4, 'Outstanding', 'table', 'certain'],
    ])
    expect(report.doubts).toEqual([])
  })

  it('gives its council, dates and inspector', () =>
    expect(read(lacReport())).toMatchObject({
      authority: { name: 'Sandbourne and Weatherbury' },
      framework: 'lac-2013',
      dates: { published: '2013-08-02', inspected: [{ from: '2013-06-24', to: '2013-06-28' }] },
      leadInspector: 'Tess Clare',
    }))

  it('gives what is to improve, what else it judges, and what others judged', () => {
    const { findings, quoted } = read(lacReport())
    expect(findings.map(({ kind, area, who, byWhen, text }) => [kind, area, who, byWhen, text])).toEqual([
      ['area-for-improvement', null, 'local authority', 'immediately', 'bake more cakes'],
      ['area-for-improvement', null, 'local authority', 'immediately', 'buy a rug'],
      ['area-for-improvement', null, 'local authority', 'within six months', 'invite the carers.'],
      [
        'judgement-in-prose',
        'looked-after-outcomes',
        null,
        null,
        'Health outcomes for the children are outstanding.',
      ],
    ])
    expect(quoted.map(({ framework, area, when, grade }) => [framework, area, when, grade])).toEqual([
      ['cpi', 'overall-effectiveness', '2013-01', 1],
    ])
  })
})

it('evidence of a heading that a page break parts from its grade names both pages', () =>
  expect(judged(read(), 'leadership')[0]?.evidence.map(({ page, quote }) => [page, quote])).toEqual([
    [10, 'Leadership and management Outstanding Grade 1'],
    [8, 'Leadership and management'],
    [9, 'Grade 1 (Outstanding)'],
    [9, 'Leadership and management of the service in Sandbourne are outstanding.'],
  ]))

describe('a digit', () => {
  it.each([
    [ONE_IS_BEST, 1],
    [FOUR_IS_BEST, 4],
  ])('runs the way the printed scale says: %s', (scale, grade) =>
    expect(judged(read({ ...DIGITS, scale }), 'overall-effectiveness')).toMatchObject([
      { grade, asWritten: '4', certainty: 'certain' },
    ]),
  )

  it.each([
    ['no scale', []],
    ['a scale out of order', ONE_IS_BEST.map((line, at) => line.replace(/\d/, String([1, 3, 2, 4][at])))],
    ['a scale with one digit twice', [...ONE_IS_BEST, 'Good (Grade 4)']],
  ])('stands for nothing where the report prints %s', (_, scale) => {
    const report = read({ ...DIGITS, scale })
    expect(judged(report, 'overall-effectiveness')).toEqual([])
    expect(report.doubts[0]).toMatchObject({
      code: 'row-missing',
      evidence: [{ quote: 'Overall effectiveness 4' }, {}],
    })
  })

  it('beside a word is a second witness, which must agree with it on the printed scale', () => {
    const report = read({ scale: FOUR_IS_BEST })
    expect(judged(report, 'quality-of-provision')).toMatchObject([
      { grade: 1, asWritten: 'Inadequate', certainty: 'doubtful' },
    ])
    expect(new Set(codes(report))).toEqual(new Set(['witnesses-disagree']))
  })

  it('that a slip has put beside a word makes the grade doubtful', () => {
    const report = read({ provision: '# Quality of provision\n# Grade 3 (Inadequate)\n10. Homes are cold.' })
    expect(judged(report, 'quality-of-provision')).toMatchObject([{ grade: 1, certainty: 'doubtful' }])
  })

  it('of the list of contents is no grade', () =>
    expect(
      judged(read({ contents: 'Capacity to improve\t1\nQuality of provision\t2' }), 'looked-after-capacity'),
    ).toMatchObject([{ grade: 2, certainty: 'certain' }]))
})

describe('what is in the place of a grade', () => {
  it.each([
    ['two words', 'Good Adequate', 'judgement-not-plain'],
    ['two digits', 'Grade 2 Grade 3', 'judgement-not-plain'],
    ['a denial', 'Not good', 'judgement-not-plain'],
    ['no judgement', 'Not judged', 'judged-and-not-judged'],
  ])('and holds %s makes the row doubtful', (_, grade, code) => {
    const provision = `# Quality of provision\n# ${grade}\n10. Homes are cold.`
    const report = read({ provision })
    expect(judged(report, 'quality-of-provision')).toMatchObject([{ grade: 1, certainty: 'doubtful' }])
    expect(codes(report)).toEqual([code])
  })

  it('and says that it was not judged is taken at its word', () => {
    const report = read({
      provision: '# Quality of provision\n# Not judged\n10. Homes are cold.',
      record: ['Quality of provision\tNot judged'],
    })
    expect(judged(report, 'quality-of-provision')).toMatchObject([
      { state: 'not-judged', grade: null, asWritten: 'Not judged', certainty: 'certain' },
    ])
    expect(report.doubts).toEqual([])
  })

  it('and denies the grade in the first sentence makes it doubtful; denying another does not', () => {
    const opens = (sentence: string) =>
      judged(
        read({ provision: `# Quality of provision\n# Grade 4 (Inadequate)\n10. ${sentence}` }),
        'quality-of-provision',
      )
    expect(opens('The quality of provision is not inadequate.')).toMatchObject([{ certainty: 'doubtful' }])
    expect(opens('The quality of provision is not yet good.')).toMatchObject([{ certainty: 'certain' }])
  })

  it('and is told differently in heading and table is doubtful and quotes both', () => {
    const report = read({ provision: '# Quality of provision\n# Grade 2 (Good)\n10. Homes are cold.' })
    expect(judged(report, 'quality-of-provision')).toMatchObject([
      { grade: 1, certainty: 'doubtful', evidence: [{ basis: 'table' }, { basis: 'sentence' }] },
    ])
    expect(codes(report)).toEqual(['witnesses-disagree'])
  })
})

describe('a row of the table', () => {
  it('wraps in the middle of its label', () => {
    const record = ['Outcomes for looked after children and  Good Grade 2', 'young people']
    expect(judged(read({ outcomes: '', record }), 'looked-after-outcomes')).toMatchObject([
      { grade: 3, certainty: 'certain' },
    ])
  })

  it('may have its grade on a line of its own', () =>
    expect(
      judged(
        read({ capacity: '', record: ['Capacity to improve', 'Adequate', 'Grade 3'] }),
        'looked-after-capacity',
      ),
    ).toMatchObject([{ grade: 2, certainty: 'certain' }]))

  it('with a slip in its label counts for little by itself', () => {
    const report = read({ capacity: '', record: ['Capacity to imprve\tAdequate'] })
    expect(judged(report, 'looked-after-capacity')).toMatchObject([{ grade: 2, certainty: 'doubtful' }])
    expect(codes(report)).toContain('weak-witness')
  })

  it('that is missing is taken from the heading, and is a doubt where that is missing too', () => {
    expect(judged(read({ record: [] }), 'looked-after-outcomes')).toMatchObject([
      { grade: 3, basis: 'sentence', certainty: 'certain' },
    ])
    expect(codes(read({ record: [], outcomes: '' }))).toEqual(['row-missing'])
  })

  it('is of nobody where all labels come first and all grades after', () => {
    const record = ['Quality of provision', 'Leadership and management', 'Inadequate', 'Outstanding']
    const report = read({ provision: '', leadership: '', record })
    expect(report.judgements.filter(({ area }) => area === 'quality-of-provision')).toEqual([])
    expect(judged(report, 'leadership')).toEqual([])
  })
})
