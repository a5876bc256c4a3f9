import { describe, expect, it } from 'vitest'
import { openText } from '../../open-text'
import { readDocument } from '../../read-document'
import type { ParsedReport } from '../../report'
import { gradeTable, KEY_2006, letterOf2005, letterOf2006 } from '../../testing/apa-letter'
import { MADE_UP_COUNCILS } from '../../testing/councils'
import { apaReader } from '.'

const read = (text: string): ParsedReport =>
  readDocument(openText('letter.txt', new TextEncoder().encode(text)), [apaReader], MADE_UP_COUNCILS)
const judged = (report: ParsedReport, area: string) => report.judgements.find(each => each.area === area)
const grades = (report: ParsedReport) =>
  Object.fromEntries(
    report.judgements.map(({ area, grade, asWritten, certainty }) => [area, [grade, asWritten, certainty]]),
  )
const codes = (report: ParsedReport) => report.doubts.map(doubt => doubt.code)

describe('a letter of 2006', () => {
  it('gives its council, date and addressee from lines that have run together', () =>
    expect(read(letterOf2006())).toMatchObject({
      authority: { name: 'Barsetshire', dfeNumber: 101 },
      framework: 'apa',
      assessmentYear: 2006,
      dates: { dated: '2006-11-03', published: null, inspected: [] },
      addressee: "Dr Eleanor Bold, Director of Children's Services",
    }))

  it('gives its graded rows and sentences and leaves no doubt', () => {
    const report = read(letterOf2006())
    expect(grades(report)).toEqual({
      'childrens-services': [3, '3', 'certain'],
      'social-care-services': [1, '1', 'certain'],
      'capacity-to-improve': [2, '2', 'certain'],
      'being-healthy': [3, 'good', 'certain'],
      'staying-safe': [2, 'adequate', 'certain'],
      'enjoying-and-achieving': [4, 'outstanding', 'certain'],
      'making-a-positive-contribution': [1, 'inadequate', 'certain'],
      'achieving-economic-well-being': [3, 'good', 'certain'],
    })
    expect(report.doubts).toEqual([])
  })

  it('reads a key that runs the other way the other way', () => {
    const digits = ['4', '3', '2', '1']
    const turned = KEY_2006.replace(/^[1-4]/gm, digit => digits[Number(digit) - 1] ?? digit)
    const report = read(letterOf2006({ key: turned, management: 'Members take an interest.' }))
    expect(judged(report, 'childrens-services')).toMatchObject({
      grade: 2,
      asWritten: '3',
      certainty: 'certain',
    })
    expect(judged(report, 'capacity-to-improve')).toMatchObject({ grade: 3, descriptor: 'Good' })
  })

  it('doubts digits without a key', () => {
    const report = read(letterOf2006({ key: '' }))
    expect(judged(report, 'childrens-services')).toMatchObject({
      grade: 3,
      certainty: 'doubtful',
      descriptor: null,
    })
    expect(codes(report)).toContain('no-scale')
  })

  it('doubts digits under a key that contradicts itself', () => {
    const report = read(letterOf2006({ key: KEY_2006.replace('3\tA', '2\tA') }))
    expect(judged(report, 'childrens-services')?.certainty).toBe('doubtful')
  })

  it('doubts every digit under a key whose lines are out of order, and says so once', () => {
    const swapped = KEY_2006.replace(/^[14]/gm, digit => (digit === '1' ? '4' : '1'))
    const report = read(
      letterOf2006({ key: swapped, table: gradeTable({ children: '3', capacity: '2', social: '3' }) }),
    )
    for (const area of ['childrens-services', 'capacity-to-improve', 'social-care-services'])
      expect(judged(report, area)?.certainty).toBe('doubtful')
    expect(judged(report, 'being-healthy')?.certainty).toBe('certain')
    expect(codes(report)).toEqual(['key-out-of-order'])
    expect(report.doubts[0]?.evidence).toHaveLength(4)
  })

  it('tells a missing row, a lost digit and one that is none, each with its place', () => {
    const report = read(
      letterOf2006({ table: gradeTable({ children: '', social: '8' }), management: 'All is new.' }),
    )
    const missing = report.doubts.filter(doubt => doubt.code === 'row-missing')
    expect(missing.map(doubt => [doubt.sentence, doubt.evidence.length])).toEqual([
      [expect.stringContaining('lost the digit'), 1],
      [expect.stringContaining('‘8’'), 1],
      [expect.stringContaining('Capacity to improve'), 0],
    ])
  })

  it('takes a sentence for a lost row of capacity, and doubts it', () => {
    const report = read(letterOf2006({ table: gradeTable({ children: '3', social: '2' }) }))
    expect(judged(report, 'capacity-to-improve')).toMatchObject({
      grade: 2,
      basis: 'sentence',
      certainty: 'doubtful',
    })
  })

  it('doubts a row that its sentence contradicts, and with it what stands in the table only', () => {
    const report = read(letterOf2006({ table: gradeTable({ children: '3', social: '2', capacity: '4' }) }))
    expect(judged(report, 'capacity-to-improve')).toMatchObject({ grade: 4, certainty: 'doubtful' })
    expect(judged(report, 'childrens-services')).toMatchObject({ grade: 3, certainty: 'doubtful' })
    expect(codes(report)).toEqual(['witnesses-disagree', 'table-unsound', 'table-unsound'])
  })

  it.each([
    'The council does not have adequate capacity to improve its services.',
    'The council has not yet adequate capacity to improve.',
    'Capacity to improve further is not adequate.',
    'Its capacity to improve is adequate in schools and inadequate elsewhere.',
  ])('doubts a row that its sentence denies: %s', management => {
    const report = read(letterOf2006({ management }))
    expect(judged(report, 'capacity-to-improve')).toMatchObject({ grade: 2, certainty: 'doubtful' })
    expect(codes(report)).toEqual(['judgement-not-plain'])
  })

  it('doubts an outcome that is good only in parts', () => {
    const outcomes = { 'Being healthy': 'Outcomes in this area are good in parts.' }
    expect(judged(read(letterOf2006({ outcomes })), 'being-healthy')?.certainty).toBe('doubtful')
  })

  it('doubts a table that has lost its cells', () => {
    const report = read(
      letterOf2006({ table: gradeTable({ children: '3', social: '2' }).replaceAll('\t', '  ') }),
    )
    expect(judged(report, 'social-care-services')).toMatchObject({ grade: 2, certainty: 'doubtful' })
  })

  it('doubts two rows for one area that differ', () => {
    const table = `${gradeTable({ social: '2', capacity: '2' })}\n${gradeTable({ children: '3' })}\n${gradeTable({ children: '2' })}`
    expect(judged(read(letterOf2006({ table })), 'childrens-services')?.certainty).toBe('doubtful')
  })

  it('finds a section under a misspelt heading', () => {
    const report = read(letterOf2006().replace('\nBeing healthy\n', '\nBeing heathly\n'))
    expect(judged(report, 'being-healthy')).toMatchObject({ grade: 3, certainty: 'certain' })
  })

  it('never lets a section without its heading speak for the one above', () => {
    const report = read(letterOf2006().replace('\nStaying safe\n', '\n'))
    expect(judged(report, 'being-healthy')).toMatchObject({ grade: 3, certainty: 'doubtful' })
    expect(judged(report, 'staying-safe')).toBeUndefined()
    expect(codes(report)).toEqual(expect.arrayContaining(['witnesses-disagree', 'row-missing']))
  })

  it('is not sure of a section where the next one’s heading is gone, whose grade it may have', () => {
    const text = letterOf2006().replace(/is good\. Nurses[\s\S]*?Staying safe\n\n.*? is/, 'is')
    const report = read(text)
    expect(judged(report, 'being-healthy')).toMatchObject({ grade: 2, certainty: 'doubtful' })
    expect(codes(report)).toEqual(expect.arrayContaining(['section-without-end', 'row-missing']))
  })

  it('doubts the outcomes when their sections come in another order', () => {
    const outcomes = {
      'Staying safe': 'Outcomes in this area are good.',
      'Being healthy': 'Outcomes in this area are adequate.',
    }
    const report = read(letterOf2006({ outcomes }))
    expect(judged(report, 'being-healthy')).toMatchObject({ grade: 2, certainty: 'doubtful' })
    expect(codes(report)).toContain('sections-out-of-order')
  })

  it('quotes the opening of a section in which it finds no grade', () => {
    const outcomes = { 'Being healthy': 'Nurses visit every school. The visits are good.' }
    const doubt = read(letterOf2006({ outcomes })).doubts.find(each =>
      each.sentence.includes('Being healthy'),
    )
    expect(doubt?.evidence).toMatchObject([{ quote: 'Nurses visit every school.', section: 'Being healthy' }])
  })

  it('keeps cells without bullets whole, and tells none from nothing', () => {
    const { findings } = read(letterOf2006())
    expect(findings.filter(each => each.area === 'being-healthy')).toMatchObject([
      {
        kind: 'strength',
        text: 'walking buses dental checks in every nursery.',
        unsplit: true,
        statedNone: false,
      },
      { kind: 'area-for-improvement', text: null, statedNone: true },
    ])
  })

  it('divides a cell at the end of a sentence', () => {
    const strengths = 'Staying safe: lifeguards. Both beaches are watched in summer.\tStaying safe: lighting.'
    const { findings } = read(letterOf2006({ strengths }))
    expect(findings.filter(each => each.kind === 'strength').map(each => each.text)).toEqual([
      'lifeguards.',
      'Both beaches are watched in summer.',
    ])
  })

  it('reads a table whose rows have run into one', () => {
    const strengths =
      'Key strengths Being healthy: milk. Staying safe: lifeguards.\tKey areas for improvement Being healthy: teeth. Staying safe: lighting.'
    const { findings } = read(letterOf2006({ strengths }))
    expect(
      findings
        .filter(each => each.evidence[0]?.basis === 'table')
        .map(each => [each.kind, each.area, each.text]),
    ).toEqual([
      ['strength', 'being-healthy', 'milk.'],
      ['strength', 'staying-safe', 'lifeguards.'],
      ['area-for-improvement', 'being-healthy', 'teeth.'],
      ['area-for-improvement', 'staying-safe', 'lighting.'],
    ])
  })

  it('says when the tables of strengths or of what comes next are not there', () =>
    expect(codes(read(letterOf2006({ strengths: '', nextReview: '' })))).toEqual([
      'table-missing',
      'next-review-missing',
    ]))

  it('takes the aspects for the next review by area where they have areas, and without where not', () => {
    const focus = (report: ParsedReport) =>
      report.findings.filter(each => each.kind === 'focus-for-next-review')
    expect(focus(read(letterOf2006()))).toMatchObject([
      { area: 'staying-safe', text: 'lighting on cycle paths.' },
    ])
    expect(focus(read(letterOf2006({ nextReview: '- Beaches.\n- Buses.' })))).toMatchObject([
      { area: null, text: 'Beaches.' },
      { area: null, text: 'Buses.' },
    ])
  })
})

describe('a letter of 2005', () => {
  it('gives the table from its end and the sentences on the scale of its year', () => {
    const report = read(letterOf2005())
    expect(grades(report)).toEqual({
      'childrens-services': [3, '3', 'certain'],
      'social-care-services': [2, '2', 'certain'],
      'education-services': [4, '4', 'certain'],
      'capacity-to-improve': [3, '3', 'certain'],
      'being-healthy': [2, 'satisfactory', 'certain'],
      'staying-safe': [4, 'very good', 'certain'],
      'enjoying-and-achieving': [3, 'good', 'certain'],
      'making-a-positive-contribution': [3, 'good', 'certain'],
      'achieving-economic-well-being': [1, 'unsatisfactory', 'certain'],
    })
    expect(report.doubts).toEqual([])
    expect(judged(report, 'capacity-to-improve')?.descriptor).toBe('Good/promising')
  })

  it('gives its addressee from lines one below the other', () =>
    expect(read(letterOf2005()).addressee).toBe('Mr Michael Henchard, Director of Education'))

  it('joins a bullet cut by the end of a row', () =>
    expect(
      read(letterOf2005())
        .findings.filter(each => each.kind === 'strength')
        .map(each => each.text),
    ).toEqual(['milk in schools', 'fewer colds in winter than before', 'a new clinic.']))

  it('keeps inner bullets with the one they belong to', () =>
    expect(read(letterOf2005()).findings.at(-1)).toMatchObject({
      area: 'being-healthy',
      text: 'swimming lessons - in the river - in the sea.',
    }))
})
