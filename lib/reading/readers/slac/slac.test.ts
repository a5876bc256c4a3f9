import { describe, expect, it } from 'vitest'
import { openText } from '../../open-text'
import { readDocument } from '../../read-document'
import { READERS } from '../../readers'
import type { ParsedReport } from '../../report'
import { MADE_UP_COUNCILS } from '../../testing/councils'
import { pagedDocument } from '../../testing/pages'
import { asText } from '../../testing/report-frame'
import { SLAC_RECORD, slacReport } from '../../testing/slac-report'

const paged = (text: string): ParsedReport => readDocument(pagedDocument(text), READERS, MADE_UP_COUNCILS)
const bare = (text: string): ParsedReport =>
  readDocument(openText('report.txt', new TextEncoder().encode(asText(text))), READERS, MADE_UP_COUNCILS)
const grades = (report: ParsedReport) =>
  report.judgements.map(({ area, grade, certainty }) => [area, grade, certainty])
const codes = (report: ParsedReport) => report.doubts.map(({ code }) => code)
const record = (halves: typeof SLAC_RECORD) =>
  ['# Record of main findings', ...halves.safeguarding, ...halves.lookedAfter].join('\n')
const CERTAIN = [
  ['safeguarding', 2, 'certain'],
  ['safeguarding-capacity', 3, 'certain'],
  ['looked-after-children', 3, 'certain'],
  ['looked-after-capacity', 4, 'certain'],
]

describe.each([
  ['with pages', paged],
  ['as text', bare],
])('a safeguarding and looked after children report %s', (_, read) => {
  it('gives its council, dates and inspector', () =>
    expect(read(slacReport())).toMatchObject({
      authority: { name: 'Barsetshire', dfeNumber: 101 },
      framework: 'slac',
      edition: 'slac-2009',
      kind: null,
      assessmentYear: 2010,
      dates: { dated: null, published: '2010-04-16', inspected: [{ from: '2010-03-01', to: '2010-03-12' }] },
      leadInspector: 'Eleanor Harding',
      source: { licence: 'You may copy all or parts of this made-up document.' },
    }))

  it('gives two grades for each half and leaves no doubt', () => {
    const report = read(slacReport())
    expect(grades(report)).toEqual(CERTAIN)
    expect(report.judgements.map(({ asWritten, basis }) => [asWritten, basis])).toEqual([
      ['Adequate', 'table'],
      ['Good', 'table'],
      ['Good', 'table'],
      ['Outstanding', 'table'],
    ])
    expect(report.doubts).toEqual([])
  })

  it('gives every other row of the table as a finding of its half', () =>
    expect(
      read(slacReport())
        .findings.filter(({ kind }) => kind === 'judgement-in-prose')
        .map(({ area, topic, text }) => [area, topic, text]),
    ).toEqual([
      [
        'safeguarding',
        'children and young people are safe and feel safe',
        'Children and young people are safe and feel safe Good',
      ],
      ['safeguarding', 'quality of provision', 'Quality of provision Adequate'],
      [
        'safeguarding',
        'the contribution of health agencies to keeping children safe',
        'The contribution of health agencies to Outstanding keeping children safe',
      ],
      ['looked-after-children', 'being healthy', 'Being healthy Good'],
      ['looked-after-children', 'quality of provision', 'Quality of provision Inadequate'],
    ]))

  it('gives what is to improve in each half, by when and by whom', () =>
    expect(
      read(slacReport())
        .findings.filter(({ kind }) => kind === 'area-for-improvement')
        .map(({ area, who, byWhen, text, evidence }) => [area, who, byWhen, evidence[0]?.paragraph, text]),
    ).toEqual([
      ['safeguarding', 'council and its partners', 'immediately', '6', 'lock the weir'],
      ['safeguarding', 'harbour board', 'immediately', '6', 'the harbour board should mend the rail.'],
      [
        'safeguarding',
        'council and its partners',
        'within three months',
        '6',
        'teach swimming in every school.',
      ],
      ['looked-after-children', 'council', 'within six months', '10', 'buy more stoves.'],
    ]))

  it('takes no grade of another inspection for its own', () => {
    const report = read(slacReport())
    expect(report.quoted.map(({ what, grade, when }) => [what, grade, when])).toEqual([
      ['fostering', 1, '2008-05'],
    ])
  })
})

describe('the halves of a safeguarding and looked after children report', () => {
  it('are never mixed up where the table does not tell where one ends', () => {
    const [, ...unheaded] = SLAC_RECORD.lookedAfter
    const report = paged(slacReport({ record: record({ ...SLAC_RECORD, lookedAfter: unheaded }) }))
    expect(grades(report)).toEqual([
      ['safeguarding', 2, 'doubtful'],
      ['safeguarding-capacity', 3, 'doubtful'],
      ['looked-after-children', 3, 'certain'],
      ['looked-after-capacity', 4, 'certain'],
    ])
    expect(codes(report)).toEqual(['witnesses-disagree', 'witnesses-disagree'])
  })

  it('are doubted where neither table nor headings tell them apart', () => {
    const [, ...unheaded] = SLAC_RECORD.lookedAfter
    const report = paged(
      slacReport({
        lookedAfter: '# Overall effectiveness\tGrade 2 (good)\n8. Homes are warm.',
        record: record({ ...SLAC_RECORD, lookedAfter: unheaded }),
      }),
    )
    expect(grades(report).filter(([, , certainty]) => certainty === 'certain')).toEqual([])
    expect(codes(report)).toEqual(expect.arrayContaining(['halves-unclear', 'row-missing']))
  })

  it('are told by sentences that name them where a heading is lost and the table is not', () => {
    const lookedAfter = [
      '# Overall effectiveness\tGrade 2 (good)',
      '8. The overall effectiveness of services for looked after children in Barsetshire is good.',
    ].join('\n')
    const report = paged(slacReport({ lookedAfter }))
    const looked = report.judgements.find(({ area }) => area === 'looked-after-children')
    expect(looked).toMatchObject({ certainty: 'certain', evidence: [{ basis: 'table' }, { paragraph: '8' }] })
    expect(report.judgements.find(({ area }) => area === 'safeguarding')?.certainty).toBe('doubtful')
  })

  it.each([
    'The inspection outcomes: safeguarding services',
    'SAFEGUARDING SERVICES',
    'Safegaurding services',
  ])('begin under headings in other words and with slips: %s', heading => {
    const safeguarding = [
      `# ${heading}`,
      '# Overall effectiveness',
      '# Grade 3 (adequate)',
      '4. Lifeguards are outstanding.',
      '# Capacity for improvement',
      '# Grade 2',
      '5. The chair is calm.',
    ].join('\n')
    const halves = { ...SLAC_RECORD, safeguarding: SLAC_RECORD.safeguarding.slice(1) }
    expect(grades(paged(slacReport({ safeguarding, record: record(halves) })))).toEqual(CERTAIN)
  })
})

describe('a report on safeguarding alone', () => {
  const alone = (changes = {}) =>
    slacReport({
      title: 'Inspection of safeguarding services',
      lookedAfter: '',
      record: ['# Record of main findings', ...SLAC_RECORD.safeguarding].join('\n'),
      ...changes,
    })

  it('is of a form of its own, so that nothing of the other half is missing', () => {
    const report = paged(alone())
    expect(report).toMatchObject({ framework: 'slac', edition: 'slac-safeguarding' })
    expect(grades(report)).toEqual(CERTAIN.slice(0, 2))
    expect(report.doubts).toEqual([])
  })

  it('says so where it is a re-inspection', () =>
    expect(paged(alone({ title: 'Re-inspection of safeguarding services' })).kind).toBe('re-inspection'))

  it('is never what a damaged title makes of a whole report', () =>
    expect(() =>
      paged(alone({ title: 'Inspection of safeguarding xnd looked after children services' })),
    ).toThrow(/in a form that is not read here/))
})

describe('a half that is missing from a whole report', () => {
  it('is a doubt for each of its rows', () => {
    const report = paged(
      slacReport({
        lookedAfter: '',
        record: ['# Record of main findings', ...SLAC_RECORD.safeguarding].join('\n'),
      }),
    )
    expect(codes(report).filter(code => code === 'row-missing')).toHaveLength(2)
  })
})
