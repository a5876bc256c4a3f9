import { describe, expect, it } from 'vitest'
import { openText } from '../../open-text'
import { readDocument } from '../../read-document'
import type { ParsedReport } from '../../report'
import { MADE_UP_COUNCILS } from '../../testing/councils'
import {
  CARE,
  HELP,
  type IlacsParts,
  ilacsReport,
  ilacsReportOf2018,
  ilacsReportOf2026,
  LEADERS,
  LEAVERS,
  OVERALL,
  TOGETHER,
} from '../../testing/ilacs-report'
import { pagedDocument } from '../../testing/pages'
import { ilacsReader } from '.'

const read = (text: string): ParsedReport =>
  readDocument(pagedDocument(text), [ilacsReader], MADE_UP_COUNCILS)
/** The same words as bare text, without pages or setting. */
const readText = (text: string): ParsedReport => {
  const bare = text.replace(/^(?:[#>] )+/gm, '').replace(/^---$/gm, '')
  return readDocument(openText('x.txt', new TextEncoder().encode(bare)), [ilacsReader], MADE_UP_COUNCILS)
}
const cells = ({ judgements }: ParsedReport) => judgements.map(({ area, grade }) => [area, grade])
const cell = (report: ParsedReport, area: string) => report.judgements.find(each => each.area === area)
const codes = (report: ParsedReport) => report.doubts.map(({ code }) => code)
const rows = (changes: Record<string, string>, parts: Partial<IlacsParts> = {}) => {
  const labels = [LEADERS, HELP, CARE, LEAVERS, OVERALL]
  const grades = ['Good', 'Requires improvement to be good', 'Outstanding', 'Inadequate', 'Good']
  return ilacsReport({
    rows: labels.map((label, at) => changes[label] ?? `${label}\t${grades[at]}`),
    ...parts,
  })
}

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
    expect(cells(report)).toEqual(OF_2023)
    expect(report.judgements.every(({ certainty }) => certainty === 'certain')).toBe(true)
  })

  it('of 2018 grades them together with children in care', () => {
    const report = read(ilacsReportOf2018())
    expect(report).toMatchObject({ edition: 'ilacs-2018', authority: { name: 'Casterbridge' }, doubts: [] })
    expect(cells(report)).toEqual([
      ['overall-effectiveness', 3],
      ['leadership', 3],
      ['help-and-protection', 2],
      ['in-care-and-care-leavers', 3],
    ])
  })

  it('of 2026 gives no overall grade, and an older one it repeats is only quoted', () => {
    const report = read(ilacsReportOf2026())
    expect(report).toMatchObject({ edition: 'ilacs-2026', doubts: [] })
    expect(cells(report)).toEqual(OF_2023.slice(1))
    expect(report.quoted).toMatchObject([
      { area: 'overall-effectiveness', framework: 'ilacs', when: '2023', grade: 1 },
    ])
  })

  it('is read alike where it is bare text', () => {
    expect(cells(readText(ilacsReport()))).toEqual(OF_2023)
    expect(readText(ilacsReport()).doubts).toEqual([])
  })

  it('brings table and heading of each area as evidence, with their pages', () =>
    expect(cell(read(ilacsReport()), 'in-care')?.evidence).toMatchObject([
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
    expect([report.authority.name, codes(report)]).toEqual(['Casterbridge', ['council-misspelt']])
  })

  it.each([
    ['# Inspection dates: 6 17 November 2023', 'dates-unclear'],
    ['# Inspection dates: l6 to 17 November 2023', 'dates-unclear'],
    ['# Inspection dates: 17 November 2023', 'dates-unclear'],
    ['# Inspection dates: 6 to 17 November 2019', 'dates-against-copyright'],
  ])('doubts its dates: %s', (dates, code) => expect(codes(read(ilacsReport({ dates })))).toContain(code))

  it('doubts its council where the text is about another', () => {
    const foreign = ilacsReport().replaceAll('off Casterbridge', 'off Loamshire')
    expect(codes(read(foreign))).toEqual(['council-unconfirmed'])
  })

  it('is one report, and refused where a second follows', () => {
    const second = ilacsReport({ title: '# Inspection of Loamshire local authority children’s services' })
    expect(() => read(`${ilacsReport()}\n---\n${second}`)).toThrow(/more than one council/)
    expect(
      cells(read(`${ilacsReport()}\n---\n# Inspection of Casterbridge local authority children’s services`)),
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

describe('a row of the grade table', () => {
  it.each([
    ['an area that was not judged', { [LEAVERS]: `${LEAVERS}\tNot judged` }, ['judged-and-not-judged']],
    [
      'a grade at odds with its heading',
      { [CARE]: `${CARE}\tGood` },
      ['witnesses-disagree', 'table-unsound'],
    ],
    ['two grades', { [HELP]: `${HELP}\tGood Inadequate` }, ['judgement-not-plain']],
    ['half a grade', { [HELP]: `${HELP}\tto be good` }, ['judgement-not-plain']],
    ['a denied grade', { [HELP]: `${HELP}\tNot good` }, ['judgement-not-plain']],
    ['a grade of another scale', { [HELP]: `${HELP}\tAdequate` }, ['judgement-not-plain']],
    ['a label of no row', { [HELP]: 'The experiences of sheep\tGood' }, ['row-unknown', 'table-unsound']],
    ['no overall grade', { [OVERALL]: '' }, ['row-missing']],
    ['an overall grade better than all', { [OVERALL]: `${OVERALL}\tOutstanding`, [CARE]: '' }, []],
    ['an overall grade that nobody gave', { [OVERALL]: `${OVERALL}\tAdequate` }, ['row-missing']],
    ['a slip in the only place', { [OVERALL]: 'Overal efectiveness\tGood' }, ['weak-witness']],
    ['a slip in the grade in the only place', { [OVERALL]: `${OVERALL}\tGodo` }, ['weak-witness']],
  ])('is doubted that holds %s', (what, changes, expected) => {
    const headings = what.includes('better than all')
      ? [`# ${HELP}: good`, `# ${CARE}: good`, `# ${LEAVERS}: good`, `# ${LEADERS}: good`]
      : undefined
    const report = read(rows(changes, headings ? { headings } : {}))
    if (headings) expect(codes(report)).toContain('overall-out-of-range')
    else expect(codes(report)).toEqual(expected)
  })

  it.each([
    ['children care leavers', LEAVERS, 'The experiences and progress of children care leavers\tInadequate'],
    [
      'practice without social work',
      LEADERS,
      'The impact of leaders on practice with children and families\tGood',
    ],
    ['a capital inside', HELP, `${HELP}\tRequires Improvement to be good`],
    ['the short grade', HELP, `${HELP}\tRequires improvement`],
    [
      'a slip, but a heading that agrees',
      CARE,
      'The experiances and progress of chidlren in care\tOutstanding',
    ],
    [
      'a cut label, but a heading that agrees',
      HELP,
      `${HELP.replace('and protection', '')}\tRequires improvement`,
    ],
  ])('is sure with %s', (_, label, row) => {
    const report = read(rows({ [label]: row }))
    expect([cells(report), codes(report)]).toEqual([OF_2023, []])
  })

  it('that repeats an older grade is none', () => {
    const older = `${LEAVERS} at the last inspection\tGood`
    const report = read(rows({ [LEAVERS]: `${LEAVERS}\tInadequate\n${older}` }))
    expect([cells(report), codes(report)]).toEqual([OF_2023, []])
  })

  it('may come in any order', () => {
    const [overall, ...others] = [OVERALL, LEAVERS, CARE, HELP, LEADERS].map(
      (label, at) =>
        `${label}\t${['Good', 'Inadequate', 'Outstanding', 'Requires improvement to be good', 'Good'][at]}`,
    )
    const report = read(ilacsReport({ rows: [overall!, ...others] }))
    expect([cells(report), codes(report)]).toEqual([OF_2023, []])
  })

  it.each([
    ['glued in one line', `${OVERALL} Good`],
    ['glued without a space', `${OVERALL}Good`],
    ['a label that wraps, cell by cell', `Overall\t\neffectiveness\tGood`],
  ])('is read %s', (_, row) =>
    expect(cell(read(rows({ [OVERALL]: row })), 'overall-effectiveness')?.grade).toBe(3),
  )

  it('is no sure witness where its grade stands on a line of its own and another has none', () => {
    const report = read(rows({ [OVERALL]: `${OVERALL}\nGood`, [CARE]: CARE }))
    expect(cell(report, 'overall-effectiveness')).toMatchObject({ grade: 3, certainty: 'doubtful' })
    expect(codes(report)).toEqual(['weak-witness'])
  })

  it('is a sure one where labels and grades take turns on lines of their own', () => {
    const report = readText(ilacsReport().replaceAll('\t', '\n\n'))
    expect([cells(report), codes(report)]).toEqual([OF_2023, []])
  })

  it('is none where a table is read by columns', () => {
    const columns = ilacsReport().replace(/# Judgement[\s\S]*?(?=The town)/, table => {
      const cut = table
        .trim()
        .split('\n')
        .slice(1)
        .map(row => row.split('\t'))
      return `${[...cut.map(([label]) => label), ...cut.map(([, grade]) => grade)].join('\n')}\n`
    })
    const report = readText(columns)
    expect(cell(report, 'overall-effectiveness')?.certainty).toBe('doubtful')
    expect(cell(report, 'in-care')).toMatchObject({ grade: 4, certainty: 'certain' })
  })

  it('that was not judged, and has no heading, says so', () => {
    const report = read(
      rows(
        { [LEAVERS]: `${LEAVERS}\tNot judged` },
        { headings: [`# ${HELP}: requires improvement to be good`] },
      ),
    )
    expect(cell(report, 'care-leavers')).toMatchObject({ state: 'not-judged', certainty: 'certain' })
    expect(report.doubts).toEqual([])
  })
})

describe('a heading that grades', () => {
  it.each([
    `# ${CARE}: not outstanding`,
    `# ${CARE}: outstanding, though once inadequate`,
    `# ${CARE}: requires`,
  ])('and cannot be read plainly makes its row doubtful: %s', heading => {
    const report = read(ilacsReport({ headings: [heading] }))
    expect(cell(report, 'in-care')).toMatchObject({ grade: 4, certainty: 'doubtful' })
    expect(codes(report)).toEqual(['judgement-not-plain'])
  })

  it('is enough where the table has lost the row', () =>
    expect(cell(read(rows({ [CARE]: '' })), 'in-care')).toMatchObject({ grade: 4, certainty: 'certain' }))

  it('is none in running text', () => {
    const summary = `${CARE} good\n> as they may be, the mill is near.\nOverall effectiveness is inadequate elsewhere.`
    const report = read(ilacsReport({ summary, improve: `# What needs to improve?\n${LEAVERS} good` }))
    expect(cells(report)).toEqual(OF_2023)
  })
})

describe('the form of an ILACS report', () => {
  it('goes before its date, which is doubted', () => {
    const report = read(ilacsReport({ dates: '# Inspection dates: 4 to 15 February 2019', year: 2019 }))
    expect([report.edition, codes(report)]).toEqual(['ilacs-2023', ['date-against-form']])
  })

  it('that is new when the date is a little early is no doubt', () =>
    expect(
      codes(read(ilacsReport({ dates: '# Inspection dates: 30 March to 10 April 2026', year: 2026 }))),
    ).toEqual([]))

  it('is unclear where rows of two forms stand side by side, and none of them is sure', () => {
    const report = read(
      ilacsReportOf2018({
        rows: [`${LEADERS}\tGood`, `${HELP}\tRequires improvement`, `${CARE}\tGood`, `${OVERALL}\tGood`],
      }),
    )
    expect(codes(report)).toEqual(['form-unclear'])
    expect(cell(report, 'in-care-and-care-leavers')).toMatchObject({ grade: 3, certainty: 'doubtful' })
  })

  it('of 2018 needs its row for both', () => {
    const report = read(ilacsReportOf2018({ rows: [`${TOGETHER}\tGood`], headings: [`# ${TOGETHER}: good`] }))
    expect(codes(report)).toEqual(['row-missing', 'row-missing', 'row-missing'])
  })
})
