import { describe, expect, it } from 'vitest'
import type { ParsedReport } from '../../report'
import {
  CARE,
  HELP,
  ilacsReport,
  ilacsReportOf2018,
  ilacsReportOf2026,
  LEADERS,
  OVERALL,
  TOGETHER,
} from '../../testing/ilacs-report'
import { cellOf, cellsOf, codesOf, readBare, readPages } from '../../testing/read-back'
import { ilacsReader } from '.'

const read = (text: string): ParsedReport => readPages(text, [ilacsReader])
const readText = (text: string): ParsedReport => readBare(text, [ilacsReader])

const OF_2023 = [
  ['overall-effectiveness', 3],
  ['leadership', 3],
  ['help-and-protection', 2],
  ['in-care', 4],
  ['care-leavers', 1],
]

describe('an ILACS report', () => {
  it('of 2023 grades care leavers on a row of their own', () => {
    const report = read(ilacsReport())
    expect(report).toMatchObject({
      framework: 'ilacs',
      edition: 'ilacs-2023',
      authority: { name: 'Casterbridge' },
      assessmentYear: 2023,
      kind: null,
      leadInspector: 'Gabriel Oak',
      dates: { dated: null, published: null, inspected: [{ from: '2023-11-06', to: '2023-11-17' }] },
      doubts: [],
    })
    expect(cellsOf(report)).toEqual(OF_2023)
    expect(report.judgements.every(({ certainty }) => certainty === 'certain')).toBe(true)
  })

  it('of 2018 grades them together with children in care', () => {
    const report = read(ilacsReportOf2018())
    expect(report).toMatchObject({ edition: 'ilacs-2018', authority: { name: 'Casterbridge' }, doubts: [] })
    expect(cellsOf(report)).toEqual([
      ['overall-effectiveness', 3],
      ['leadership', 3],
      ['help-and-protection', 2],
      ['in-care-and-care-leavers', 3],
    ])
  })

  it('of 2026 gives no overall grade, and an older one it repeats is only quoted', () => {
    const report = read(ilacsReportOf2026())
    expect(report).toMatchObject({ edition: 'ilacs-2026', doubts: [] })
    expect(cellsOf(report)).toEqual(OF_2023.slice(1))
    expect(report.quoted).toMatchObject([
      { area: 'overall-effectiveness', framework: 'ilacs', when: '2023', grade: 1 },
    ])
  })

  it('is read alike where it is bare text', () => {
    expect(cellsOf(readText(ilacsReport()))).toEqual(OF_2023)
    expect(readText(ilacsReport()).doubts).toEqual([])
  })

  it('brings table and heading of each area as evidence, with their pages', () =>
    expect(cellOf(read(ilacsReport()), 'in-care')?.evidence).toMatchObject([
      { basis: 'table', page: 1, quote: `${CARE} Outstanding` },
      { basis: 'sentence', page: 3, quote: `${CARE}: outstanding` },
    ]))

  it('has what needs to improve as findings, and no numbered paragraph', () =>
    expect(read(ilacsReport()).findings.map(({ kind, text }) => [kind, text])).toEqual([
      ['area-for-improvement', 'The lamp at the ford.'],
      ['area-for-improvement', 'How children of the fair are counted.'],
    ]))

  it('may have been done in two parts', () =>
    expect(
      read(
        ilacsReport({
          dates: '# Inspection dates: 30 September to 11 October 2024 and 13 to\n# 16 January 2025',
        }),
      ).dates.inspected,
    ).toHaveLength(2))

  it.each([
    '# Inspection of Casterbridge Borough\n# > Council children’s services',
    '# Inspection of the London Borough of\n# > Casterbridge local authority\n# > children’s services',
    '# Casterbridge\n# Inspection of local authority children’s services',
    '# Borough of\n# Casterbridge\n# Inspection of children’s social care services',
    '# Inspection of children’s social care services: Casterbridge',
    '# Inspection of children’s services\n# Casterbridge',
  ])('names its council in the title: %s', title =>
    expect(read(ilacsReport({ title })).authority.name).toBe('Casterbridge'),
  )

  it('may be a re-inspection', () =>
    expect(
      read(ilacsReport({ title: '# Re-inspection of Casterbridge local authority children’s services' }))
        .kind,
    ).toBe('re-inspection'))

  it('doubts a council whose name has slipped', () => {
    const report = read(
      ilacsReport({ title: '# Inspection of Castrebridge local authority children’s services' }),
    )
    expect([report.authority.name, codesOf(report)]).toEqual(['Casterbridge', ['council-misspelt']])
  })

  it.each([
    ['# Inspection dates: 6 17 November 2023', 'dates-unclear'],
    ['# Inspection dates: l6 to 17 November 2023', 'dates-unclear'],
    ['# Inspection dates: 17 November 2023', 'dates-unclear'],
    ['# Inspection dates: 6 to 17 November 2019', 'dates-against-copyright'],
  ])('doubts its dates: %s', (dates, code) => expect(codesOf(read(ilacsReport({ dates })))).toContain(code))

  it('doubts its council where the text is about another', () => {
    const foreign = ilacsReport().replaceAll('off Casterbridge', 'off Loamshire')
    expect(codesOf(read(foreign))).toEqual(['council-unconfirmed'])
  })

  it('is one report, and refused where a second follows', () => {
    const second = ilacsReport({ title: '# Inspection of Loamshire local authority children’s services' })
    expect(() => read(`${ilacsReport()}\n---\n${second}`)).toThrow(/more than one council/)
    expect(
      cellsOf(
        read(`${ilacsReport()}\n---\n# Inspection of Casterbridge local authority children’s services`),
      ),
    ).toEqual(OF_2023)
  })

  it.each([
    [{ dates: '' }, /gives no date of inspection/],
    [{ dates: '# Inspection dates: 6 to 17 November 2003' }, /to 2003, when there were none/],
    [{ title: '# Inspection of Melchester local authority children’s services' }, /‘Melchester’/],
  ])('is refused with what to do: %o', (changes, sentence) =>
    expect(() => read(ilacsReport(changes))).toThrow(sentence),
  )
})

describe('the form of an ILACS report', () => {
  it('goes before its date, which is doubted', () => {
    const report = read(ilacsReport({ dates: '# Inspection dates: 4 to 15 February 2019', year: 2019 }))
    expect([report.edition, codesOf(report)]).toEqual(['ilacs-2023', ['date-against-form']])
  })

  it('that is new when the date is a little early is no doubt', () =>
    expect(
      codesOf(read(ilacsReport({ dates: '# Inspection dates: 30 March to 10 April 2026', year: 2026 }))),
    ).toEqual([]))

  it('is unclear where rows of two forms stand side by side, and none of them is sure', () => {
    const report = read(
      ilacsReportOf2018({
        rows: [`${LEADERS}\tGood`, `${HELP}\tRequires improvement`, `${CARE}\tGood`, `${OVERALL}\tGood`],
      }),
    )
    expect(codesOf(report)).toEqual(['form-unclear'])
    expect(cellOf(report, 'in-care-and-care-leavers')).toMatchObject({ grade: 3, certainty: 'doubtful' })
  })

  it('of 2018 needs its row for both', () => {
    const report = read(ilacsReportOf2018({ rows: [`${TOGETHER}\tGood`], headings: [`# ${TOGETHER}: good`] }))
    expect(codesOf(report)).toEqual(['row-missing', 'row-missing', 'row-missing'])
  })
})
