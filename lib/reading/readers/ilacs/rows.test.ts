import { describe, expect, it } from 'vitest'
import type { ParsedReport } from '../../report'
import {
  CARE,
  HELP,
  type IlacsParts,
  ilacsReport,
  LEADERS,
  LEAVERS,
  OVERALL,
} from '../../testing/ilacs-report'
import { cellOf, cellsOf, codesOf, readBare, readPages } from '../../testing/read-back'
import { ilacsReader } from '.'

const read = (text: string): ParsedReport => readPages(text, [ilacsReader])
const readText = (text: string): ParsedReport => readBare(text, [ilacsReader])
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
    if (headings) expect(codesOf(report)).toContain('overall-out-of-range')
    else expect(codesOf(report)).toEqual(expected)
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
    expect([cellsOf(report), codesOf(report)]).toEqual([OF_2023, []])
  })

  it('that repeats an older grade is none', () => {
    const older = `${LEAVERS} at the last inspection\tGood`
    const report = read(rows({ [LEAVERS]: `${LEAVERS}\tInadequate\n${older}` }))
    expect([cellsOf(report), codesOf(report)]).toEqual([OF_2023, []])
  })

  it('may come in any order', () => {
    const [overall, ...others] = [OVERALL, LEAVERS, CARE, HELP, LEADERS].map(
      (label, at) =>
        `${label}\t${['Good', 'Inadequate', 'Outstanding', 'Requires improvement to be good', 'Good'][at]}`,
    )
    const report = read(ilacsReport({ rows: [overall!, ...others] }))
    expect([cellsOf(report), codesOf(report)]).toEqual([OF_2023, []])
  })

  it.each([
    ['glued in one line', `${OVERALL} Good`],
    ['glued without a space', `${OVERALL}Good`],
    ['a label that wraps, cell by cell', `Overall\t\neffectiveness\tGood`],
  ])('is read %s', (_, row) =>
    expect(cellOf(read(rows({ [OVERALL]: row })), 'overall-effectiveness')?.grade).toBe(3),
  )

  it('is no sure witness where its grade stands on a line of its own and another has none', () => {
    const report = read(rows({ [OVERALL]: `${OVERALL}\nGood`, [CARE]: CARE }))
    expect(cellOf(report, 'overall-effectiveness')).toMatchObject({ grade: 3, certainty: 'doubtful' })
    expect(codesOf(report)).toEqual(['weak-witness'])
  })

  it('is a sure one where labels and grades take turns on lines of their own', () => {
    const report = readText(ilacsReport().replaceAll('\t', '\n\n'))
    expect([cellsOf(report), codesOf(report)]).toEqual([OF_2023, []])
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
    expect(cellOf(report, 'overall-effectiveness')?.certainty).toBe('doubtful')
    expect(cellOf(report, 'in-care')).toMatchObject({ grade: 4, certainty: 'certain' })
  })

  it('that was not judged, and has no heading, says so', () => {
    const report = read(
      rows(
        { [LEAVERS]: `${LEAVERS}\tNot judged` },
        { headings: [`# ${HELP}: requires improvement to be good`] },
      ),
    )
    expect(cellOf(report, 'care-leavers')).toMatchObject({ state: 'not-judged', certainty: 'certain' })
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
    expect(cellOf(report, 'in-care')).toMatchObject({ grade: 4, certainty: 'doubtful' })
    expect(codesOf(report)).toEqual(['judgement-not-plain'])
  })

  it('is enough where the table has lost the row', () =>
    expect(cellOf(read(rows({ [CARE]: '' })), 'in-care')).toMatchObject({ grade: 4, certainty: 'certain' }))

  it('is none in running text', () => {
    const summary = `${CARE} good\n> as they may be, the mill is near.\nOverall effectiveness is inadequate elsewhere.`
    const report = read(ilacsReport({ summary, improve: `# What needs to improve?\n${LEAVERS} good` }))
    expect(cellsOf(report)).toEqual(OF_2023)
  })
})
