import { describe, expect, it } from 'vitest'
import { READERS } from '../../readers'
import type { ParsedReport } from '../../report'
import { ilacsReport } from '../../testing/ilacs-report'
import { readPages } from '../../testing/read-back'
import { monitoringLetter, visitLetter } from '../../testing/visit-letter'

const read = (text: string): ParsedReport => readPages(text, READERS)
const findings = ({ findings: all }: ParsedReport) => all.map(({ kind, topic, text }) => [kind, topic, text])

describe('a letter about a focused visit', () => {
  const report = read(visitLetter())

  it('says what it is and grades nothing', () =>
    expect(report).toMatchObject({
      framework: 'visit',
      edition: null,
      kind: 'focused visit',
      authority: { name: 'Casterbridge' },
      assessmentYear: 2022,
      dates: { dated: '2022-07-04', published: null, inspected: [{ from: '2022-06-07', to: '2022-06-08' }] },
      addressee: 'Susan Henchard, Director of Children’s Services',
      leadInspector: 'Gabriel Oak',
      judgements: [],
      doubts: [],
    }))

  it('has what needs to improve as findings, under what inspectors looked at', () =>
    expect(findings(report)).toEqual([
      ['area-for-improvement', 'front door', 'The lamp at the door, which is out.'],
      ['area-for-improvement', 'front door', 'Who answers the bell.'],
    ]))

  it('has areas for priority action as such', () => {
    const improve = [
      '# Areas for priority action',
      'The council must act at once on:',
      '◼ the bell, which nobody hears.',
      '# Areas for improvement',
      '◼ The lamp.',
      '# Findings',
    ].join('\n')
    expect(findings(read(visitLetter({ improve }))).map(([kind, , text]) => [kind, text])).toEqual([
      ['priority-action', 'the bell, which nobody hears.'],
      ['area-for-improvement', 'The lamp.'],
    ])
  })

  it.each([
    ['on 22 May 2018', [['2018-05-22', '2018-05-22']]],
    ['between 3 and 5 May 2022', [['2022-05-03', '2022-05-05']]],
    ['which took place on 28 February and 1 March 2023', [['2023-02-28', '2023-03-01']]],
    [
      'on 31 May and 9 June 2022',
      [
        ['2022-05-31', '2022-05-31'],
        ['2022-06-09', '2022-06-09'],
      ],
    ],
    ['on 7 and 8 June', [['2022-06-07', '2022-06-08']]],
  ])('dates the visit ‘%s’', (when, spans) => {
    const summary = `This letter summarises the findings of a focused visit to Casterbridge Borough Council ${when}.`
    expect(read(visitLetter({ summary })).dates.inspected.map(({ from, to }) => [from, to])).toEqual(spans)
  })

  it.each([
    'on 7 and 8 June',
    'on 31 May and 9 June 2022',
    'on 7 and 8 June 2O22',
    'from 7 to 30 June 2022',
    '',
  ])('doubts its dates where they are not plainly two days: %s', when => {
    const summary = `This letter summarises the findings of a focused visit to Casterbridge Borough Council ${when}.`
    expect(read(visitLetter({ summary })).doubts).toMatchObject([{ code: 'dates-unclear' }])
  })

  it('takes days without a year for those before the letter', () => {
    const summary =
      'This letter summarises the findings of a focused visit to Casterbridge on 12 and 13 December.'
    expect(read(visitLetter({ summary })).dates.inspected).toEqual([{ from: '2021-12-12', to: '2021-12-13' }])
  })

  it('doubts its dates where it does not say when inspectors came', () => {
    const report = read(visitLetter({ summary: 'Inspectors came to the town.' }))
    expect(report.dates).toMatchObject({ dated: '2022-07-04', inspected: [] })
    expect(report.doubts).toMatchObject([{ code: 'dates-unclear' }])
  })

  it.each([
    '# Focused visit to Casterbridge children’s services',
    '# Focused visit to the Borough of Casterbridge',
    '# Focused visit to Casterbridge Borough Council children’s\n# > social care services',
    '# Ofsted focused visit: Casterbridge',
  ])('is known by its title: %s', title =>
    expect(read(visitLetter({ title, summary: 'On 7 and 8 June 2022, inspectors came.' }))).toMatchObject({
      kind: 'focused visit',
      authority: { name: 'Casterbridge' },
      dates: { inspected: [{ from: '2022-06-07', to: '2022-06-08' }] },
    }),
  )

  it('cannot be taken for a council that is not known', () =>
    expect(() => read(visitLetter().replaceAll('Casterbridge', 'Melchester'))).toThrow(/‘Melchester’/))
})

describe('a letter about a monitoring visit', () => {
  const report = read(monitoringLetter())

  it('quotes the grade that led to it, and gives none', () => {
    expect(report).toMatchObject({ kind: 'monitoring visit', judgements: [], doubts: [] })
    expect(report.quoted).toMatchObject([
      {
        area: 'overall-effectiveness',
        framework: 'ilacs',
        when: '2022-05',
        grade: 1,
        asWritten: 'inadequate',
      },
    ])
  })

  it('has its overview as key finding', () =>
    expect(findings(report)).toEqual([
      ['key-finding', 'help for children of the fair', 'The council knows how many there are.'],
    ]))
})

it('a graded inspection is no visit', () => expect(read(ilacsReport()).framework).toBe('ilacs'))
