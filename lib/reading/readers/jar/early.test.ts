import { describe, expect, it } from 'vitest'
import { openText } from '../../open-text'
import { readDocument } from '../../read-document'
import type { ParsedReport } from '../../report'
import { MADE_UP_COUNCILS } from '../../testing/councils'
import { EARLY_ROWS, earlyJarReview } from '../../testing/early-jar-review'
import { jarReader } from '.'

const read = (text: string): ParsedReport =>
  readDocument(openText('review.txt', new TextEncoder().encode(text)), [jarReader], MADE_UP_COUNCILS)
const told = (report: ParsedReport) =>
  report.judgements.map(({ area, topic, grade, certainty }) =>
    [area, topic, grade, certainty].filter(each => each !== null).join(' '),
  )
const ofArea = (report: ParsedReport, area: string) => told(report).filter(each => each.startsWith(area))
const codes = (report: ParsedReport) => report.doubts.map(doubt => doubt.code)
const withRow = (at: number, row: string) => EARLY_ROWS.with(at, row).filter(each => each !== '')
const HEALTHY = 'Being healthy'

describe('a joint area review of 2005 to 2007', () => {
  it('is told by what it grades, whatever its date', () =>
    expect(read(earlyJarReview({ published: 'Published: 9 October 2007' }))).toMatchObject({
      edition: 'jar-2005',
      doubts: [],
    }))

  it('grades all local services, and keeps apart what the council and the health services were given', () => {
    const report = read(earlyJarReview())
    expect(told(report)).toEqual([
      'being-healthy 3 certain',
      'being-healthy council services 3 certain',
      'being-healthy health services 2 certain',
      'staying-safe 2 certain',
      'staying-safe council services 1 certain',
      'staying-safe health services 2 certain',
      'enjoying-and-achieving 4 certain',
      'enjoying-and-achieving council services 4 certain',
      'making-a-positive-contribution 3 certain',
      'making-a-positive-contribution council services 2 certain',
      'achieving-economic-well-being 1 certain',
      'achieving-economic-well-being council services 1 certain',
      'service-management 2 certain',
      'service-management council services 3 certain',
      'service-management health services 2 certain',
      'capacity-to-improve 3 certain',
      'capacity-to-improve council services 3 certain',
      'capacity-to-improve health services 3 certain',
      'childrens-services 2 certain',
    ])
    expect(report.doubts).toEqual([])
  })

  it('has the sentences of its sections as second witnesses', () => {
    const { judgements } = read(earlyJarReview())
    const witnesses = judgements
      .filter(({ topic }) => topic === null)
      .map(({ evidence }) => evidence.map(each => each.paragraph ?? each.basis).join(' '))
    expect(witnesses).toEqual([
      ...['table 10', 'table 12', 'table 13', 'table 14', 'table 15', 'table 16', 'table 16'],
      'table',
    ])
  })

  it('doubts a row that its section contradicts, and with it what stands in the table only', () => {
    const report = read(earlyJarReview({ rows: withRow(1, 'Being healthy\t2\t3\t2') }))
    expect(ofArea(report, 'being-healthy')[0]).toBe('being-healthy 2 doubtful')
    expect(ofArea(report, 'staying-safe').slice(0, 2)).toEqual([
      'staying-safe 2 certain',
      'staying-safe council services 1 doubtful',
    ])
    expect(new Set(codes(report))).toEqual(new Set(['witnesses-disagree', 'table-unsound']))
  })

  it('takes a row of one column from the first, and the rest of a row only where its cells are whole', () => {
    const plain = EARLY_ROWS.slice(0, 7).map(row => row.replaceAll('\t', ' ').trim())
    const report = read(earlyJarReview({ rows: plain }))
    expect(ofArea(report, 'staying-safe')).toEqual([
      'staying-safe 2 certain',
      'staying-safe council services 1 certain',
      'staying-safe health services 2 certain',
    ])
    expect(ofArea(report, 'enjoying-and-achieving')).toEqual(['enjoying-and-achieving 4 certain'])
    const unclear = report.doubts.filter(({ sentence }) => sentence.includes('cannot be told'))
    expect(unclear.map(({ sentence }) => /\((.+)\)/.exec(sentence)?.[1])).toEqual(
      Array(3).fill(['council services', 'health services']).flat(),
    )
  })

  it('reads a table of one column', () => {
    const rows = EARLY_ROWS.slice(0, 7).map(row => row.split('\t').slice(0, 2).join('\t'))
    const report = read(earlyJarReview({ rows }))
    expect(report.judgements.filter(({ topic }) => topic !== null)).toEqual([])
    expect(report.doubts).toEqual([])
  })

  it('reads a table whose cells stand one below the other, in the order of its columns', () => {
    const rows = EARLY_ROWS.map(row => row.replace(/\t+$/, '').replace(/^\t/, '').replace(/\t+/g, '\n'))
    const report = read(earlyJarReview({ rows }))
    expect(ofArea(report, 'being-healthy')).toEqual([
      'being-healthy 3 certain',
      'being-healthy council services 3 certain',
      'being-healthy health services 2 certain',
    ])
  })

  it('never takes digits for a row where all labels come before all digits', () => {
    const rows = [...EARLY_ROWS.slice(1, 7).map(row => row.split('\t')[0]!), '3', '2', '4', '3', '1', '2']
    const report = read(earlyJarReview({ rows }))
    expect(report.judgements.map(({ basis, grade }) => `${basis} ${grade}`)).toEqual([
      ...['sentence 3', 'sentence 2', 'sentence 4', 'sentence 3', 'sentence 1', 'sentence 2', 'sentence 3'],
    ])
  })

  it('doubts what is lost from columns that are full, and whole rows that are gone', () => {
    const lost = (rows: readonly string[]) => read(earlyJarReview({ rows })).doubts.map(each => each.sentence)
    expect(lost(withRow(2, 'Staying safe\t2\t\t2'))).toEqual([
      expect.stringContaining('Staying safe (council services)'),
    ])
    expect(lost(withRow(1, ''))).toEqual([
      expect.stringContaining(`${HEALTHY} (council services)`),
      expect.stringContaining(`${HEALTHY} (health services)`),
    ])
  })

  it('doubts every digit under a scale that is out of order, and says so once', () => {
    const report = read(earlyJarReview({ scale: '4: outstanding; 2: good; 3: adequate; 1: inadequate' }))
    expect(report.judgements.every(({ certainty }) => certainty === 'doubtful')).toBe(true)
    expect(codes(report).filter(code => code === 'key-out-of-order')).toHaveLength(1)
  })

  it('takes the part of the council where the row names it', () => {
    const rows = [
      ...EARLY_ROWS,
      "The council's overall capacity to improve its services for children and young people\t\t4\t",
    ]
    const report = read(earlyJarReview({ rows: rows.filter(row => !row.startsWith('Capacity')) }))
    expect(ofArea(report, 'capacity-to-improve')).toEqual([
      'capacity-to-improve 3 certain',
      'capacity-to-improve council services 4 certain',
    ])
  })

  it('is asked for no capacity to improve where it grades none', () => {
    const sections = { 'Being healthy': '10. Outcomes in this area are good.' }
    const report = read(earlyJarReview({ rows: withRow(7, ''), sections }))
    expect(ofArea(report, 'capacity-to-improve')).toEqual([])
    expect(report.doubts).toEqual([])
  })

  it('has strengths and areas for improvement by outcome, and recommendations with their time', () => {
    const { findings } = read(earlyJarReview())
    const listed = (kind: string) =>
      findings
        .filter(each => each.kind === kind)
        .map(({ area, who, byWhen, text }) => [area, who, byWhen, text].filter(each => each).join(' · '))
    expect(listed('strength')).toEqual([
      'being-healthy · Milk.',
      'being-healthy · Walks.',
      'staying-safe · Lifeguards.',
    ])
    expect(listed('area-for-improvement')).toEqual(['being-healthy · Teeth.', 'staying-safe · Weirs.'])
    expect(listed('recommendation')).toEqual([
      'council · immediate action · lock the weir.',
      'local partnership · over the next six months · teach swimming',
      'local partnership · over the next six months · paint the bridge.',
      'partnership · in the longer term · count the bees.',
    ])
  })
})
