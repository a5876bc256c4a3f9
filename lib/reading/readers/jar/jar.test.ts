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
const withRow = (at: number, row: string) =>
  ROWS.map((each, place) => (place === at ? row : each)).filter(each => each !== '')

describe('a joint area review', () => {
  it('gives its council, confirmed by its reference number, and its date', () =>
    expect(read(jarReview())).toMatchObject({
      authority: { name: 'Barsetshire', dfeNumber: 101 },
      framework: 'jar',
      kind: null,
      assessmentYear: 2008,
      dates: { dated: null, published: '2008-03-07', inspected: [] },
      addressee: null,
      leadInspector: null,
    }))

  it('gives its rows, what its digits mean and its investigation, and leaves no doubt', () => {
    const report = read(jarReview())
    expect(
      report.judgements.map(({ area, topic, grade, asWritten, descriptor, basis, certainty }) =>
        [area, topic, grade, asWritten, descriptor, basis, certainty].join(' '),
      ),
    ).toEqual([
      'safeguarding  3 3 good table certain',
      'looked-after-children  1 1 inadequate table certain',
      'learning-difficulties-and-disabilities  3 3 good table certain',
      'service-management  1 1 inadequate table certain',
      'capacity-to-improve  4 4 outstanding table certain',
      'additional-investigation bargees 4 outstanding  sentence certain',
    ])
    expect(report.doubts).toEqual([])
  })

  it('has the sentence that opens a section as second witness, with its paragraph', () =>
    expect(judged(read(jarReview()), 'looked-after-children')[0]?.evidence).toMatchObject([
      { basis: 'table', section: null },
      { basis: 'sentence', paragraph: '4' },
    ]))

  it('doubts the council where the reference number is that of another', () => {
    const report = read(jarReview({ reference: '**Reference no:** 104' }))
    expect(report.authority.dfeNumber).toBe(101)
    expect(codes(report)).toEqual(['council-disagrees'])
  })

  it('takes an unknown name for the council of the reference number, and doubts it', () => {
    const report = read(jarReview({ council: "West Barset Children's Services Authority Area" }))
    expect(report.authority.dfeNumber).toBe(101)
    expect(codes(report)).toEqual(['council-disagrees'])
  })

  it('is doubted where its date is not of the time of its form', () =>
    expect(codes(read(jarReview({ published: 'Published: 7 March 2006' })))).toEqual([
      'form-and-date-disagree',
    ]))

  it.each([
    ["Joint area review – Barsetshire Children's Services Authority Area – Review of services for children"],
    ["Joint area review\nBarsetshire\nChildren's Services Authority Area\nReview of services"],
    ["Audit Commission\nJoint area review\nBarsetshire Children's\nServices Authority Area"],
  ])('is known by its title however it is set: %s', title => {
    const report = read(jarReview({ council: title }).replace('# Joint area review\n\n', ''))
    expect(report.authority.dfeNumber).toBe(101)
    expect(report.doubts).toEqual([])
  })

  it.each([
    [{ published: '' }, /gives no date of publication/],
    [
      { council: "Wessex Children's Services Authority Area", reference: '' },
      /‘Wessex’, which is no council known here/,
    ],
  ])('is refused with what to do: %o', (changes, sentence) =>
    expect(() => read(jarReview(changes))).toThrow(sentence),
  )
})

describe('the table of grades', () => {
  it('is read the way its own scale runs', () => {
    const turned = jarReview({
      scale: '1: outstanding; 2: good; 3: adequate; 4: inadequate',
      rows: withRow(1, 'Safeguarding\t2'),
    })
    expect(judged(read(turned), 'safeguarding')).toMatchObject([
      { grade: 3, asWritten: '2', descriptor: 'good', certainty: 'certain' },
    ])
  })

  it('without a scale is certain only where a sentence says the same', () => {
    const report = read(jarReview({ scale: '', learning: '' }))
    expect(judged(report, 'safeguarding')).toMatchObject([{ grade: 3, certainty: 'certain' }])
    expect(judged(report, 'learning-difficulties-and-disabilities')).toMatchObject([
      { grade: 3, descriptor: null, certainty: 'doubtful' },
    ])
    expect(codes(report)).toEqual(['weak-witness', 'digits-without-scale'])
  })

  it.each([
    ['a label that wraps before its digit', 'Learning difficulties\nand/or disabilities\t3'],
    ['a label that wraps behind its digit', 'Learning difficulties and/or\t3\ndisabilities'],
    ['a digit on a line of its own', 'Learning difficulties and/or disabilities\n3'],
    ['no tabs', 'Learning difficulties and/or disabilities 3'],
    ['a word for its digit', 'Learning difficulties and/or disabilities\tGood'],
  ])('is read with %s', (_, row) =>
    expect(
      judged(read(jarReview({ rows: withRow(3, row) })), 'learning-difficulties-and-disabilities'),
    ).toMatchObject([{ grade: 3, basis: 'table', certainty: 'certain' }]),
  )

  it('may say that something was not judged', () => {
    const report = read(jarReview({ rows: withRow(3, `${ROWS[3]?.slice(0, -1)}Not judged`), learning: '' }))
    expect(judged(report, 'learning-difficulties-and-disabilities')).toMatchObject([
      { state: 'not-judged', grade: null, asWritten: 'Not judged' },
    ])
  })

  it('without a row leaves its grade to the section, and without either to a person', () => {
    const rows = withRow(1, '')
    expect(judged(read(jarReview({ rows })), 'safeguarding')).toMatchObject([
      { grade: 3, asWritten: 'good', basis: 'sentence', certainty: 'certain' },
    ])
    const report = read(jarReview({ rows, safeguarding: '' }))
    expect(judged(report, 'safeguarding')).toEqual([])
    expect(codes(report)).toEqual(['row-missing'])
  })

  it('that disagrees with a section is doubtful', () => {
    const report = read(jarReview({ rows: withRow(1, 'Safeguarding\t2') }))
    expect(judged(report, 'safeguarding')).toMatchObject([{ grade: 2, certainty: 'doubtful' }])
    expect(codes(report)).toEqual(['witnesses-disagree'])
  })

  it.each(['is not good.', 'is no longer good.', 'is now good, though formerly inadequate.'])(
    'is doubted where its section opens with a grade that cannot be read plainly: %s',
    words => {
      const opening = `The contribution of local services to improving outcomes for children at risk or requiring safeguarding ${words}`
      const report = read(jarReview({ safeguarding: `## Safeguarding\n\n**2. ${opening}**` }))
      expect(judged(report, 'safeguarding')).toMatchObject([
        {
          grade: 3,
          certainty: 'doubtful',
          evidence: [{ basis: 'table' }, { basis: 'sentence', paragraph: '2' }],
        },
      ])
      expect(codes(report)).toEqual(['judgement-not-plain'])
      expect(report.doubts[0]?.sentence).not.toMatch(/‘‘|’’/)
    },
  )

  it('is never the table of contents', () => {
    const report = read(jarReview({ scale: '', rows: [] }))
    expect(judged(report, 'service-management')).toMatchObject([{ grade: 1, basis: 'sentence' }])
  })
})

describe('the findings of a review', () => {
  const listed = (report: ParsedReport, kind: string) =>
    findings(report, kind).map(({ area, topic, text }) => [area, topic, text].join(' · '))
  const BOTH = 'service-management · service management and capacity to improve'

  it('are the items of its tables, cut at tags and at the ends of sentences', () => {
    expect(listed(read(jarReview()), 'strength')).toEqual([
      'safeguarding ·  · Brave lifeguards.',
      'safeguarding ·  · A deep well, covered.',
      'looked-after-children ·  · Kind carers.',
      'looked-after-children ·  · Warm homes.',
      'additional-investigation · bargees · Floating schools.',
      `${BOTH} · A calm chair.`,
    ])
    expect(listed(read(jarReview()), 'weakness')).toEqual([
      'safeguarding ·  · One open weir.',
      'looked-after-children ·  · Few carers.',
      'looked-after-children ·  · Long waits.',
      'looked-after-children ·  · Cold offices.',
      'additional-investigation · bargees · Leaks.',
      `${BOTH} · Old plans.`,
    ])
  })

  it('are its recommendations, with whom they ask and by when', () =>
    expect(
      findings(read(jarReview()), 'recommendation').map(({ text, who, byWhen }) => [text, who, byWhen]),
    ).toEqual([
      ['mend the bridge', 'local partnership', 'immediate action'],
      ['paint it.', 'local partnership', 'immediate action'],
      ['lock the weir.', 'council', 'immediate action'],
      ['teach swimming.', 'partnership', 'in the longer term'],
    ]))

  it('are grades of parts of an area, which are never its own', () =>
    expect(findings(read(jarReview()), 'judgement-in-prose').map(({ area, topic }) => [area, topic])).toEqual(
      [
        ['safeguarding', 'access to the weir for small children'],
        ['additional-investigation', 'mooring for teachers'],
        ['service-management', 'ambition'],
        ['service-management', 'value for money'],
      ],
    ))
})
