import { describe, expect, it } from 'vitest'
import { Refusal } from '../reader'
import { COUNCILS, day, IN_YEAR, LATEST, outcomesSheets, withCell } from '../testing/outcomes-workbook'
import { type MadeRow, odsOf } from '../testing/workbook'
import { readWorkbook } from './read-workbook'

const read = (others?: Parameters<typeof outcomesSheets>[0]) =>
  readWorkbook({ name: 'outcomes.ods', bytes: odsOf(outcomesSheets(others)) }, COUNCILS)

const refusal = (others: Parameters<typeof outcomesSheets>[0]): string => {
  try {
    read(others)
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a workbook in another form is refused whole, for', () => {
  it.each([
    [
      'a sheet that is missing',
      { ILACS_inspection_history: null },
      /‘ILACS_inspection_history’ expected, found the sheets ‘Cover’, ‘Notes’, ‘Inspections_as_at_31_March’ and ‘In-year_inspections’/,
    ],
    [
      'no sheet that is known',
      { Inspections_as_at_31_March: null, 'In-year_inspections': null, ILACS_inspection_history: null },
      /‘Inspections_as_at_31_March’ or ‘LA_level_at_31_Mar_2023’ expected/,
    ],
    ['a cover that is missing', { Cover: null }, /‘Cover’ expected/],
    ['a cover without a day', { Cover: [['Outcomes']] }, /cover does not give the day as at which/],
    [
      'a heading that is another',
      { Inspections_as_at_31_March: withCell(LATEST, 3, 6, 'Overall quality') },
      /the heading ‘overall effectiveness’ expected in sheet ‘Inspections_as_at_31_March’, row 3, found ‘Overall quality’/,
    ],
    [
      'a heading that is new',
      { Inspections_as_at_31_March: withCell(LATEST, 3, 0, 'Views of children') },
      /only headings that are known expected in sheet ‘Inspections_as_at_31_March’, row 3, found ‘Views of children’ as well/,
    ],
    [
      'a heading that is there twice',
      { Inspections_as_at_31_March: withCell(LATEST, 3, 0, 'Overall effectiveness') },
      /found ‘Overall effectiveness’ twice/,
    ],
    [
      'headings that are gone',
      { Inspections_as_at_31_March: LATEST.filter((_, at) => at !== 2) },
      /a row of headings with ‘Local authority name’ expected in sheet ‘Inspections_as_at_31_March’/,
    ],
    [
      'a grade that no scale has',
      { Inspections_as_at_31_March: withCell(LATEST, 4, 7, 'Strong') },
      /expected in sheet ‘Inspections_as_at_31_March’, row 4, found ‘Strong’/,
    ],
    [
      'a day that is none',
      { Inspections_as_at_31_March: withCell(LATEST, 4, 4, 'summer') },
      /a day such as .+ under ‘Inspection date’ expected .+ found ‘summer’/,
    ],
    [
      'a type that is not known',
      { 'In-year_inspections': withCell(IN_YEAR, 4, 6, 'ILACS Long Inspection') },
      /row 4, found ‘ILACS Long Inspection’/,
    ],
    [
      'a type that is blank',
      { 'In-year_inspections': withCell(IN_YEAR, 4, 6, '') },
      /row 4, found a blank cell/,
    ],
    [
      'a visit with a grade',
      { 'In-year_inspections': withCell(IN_YEAR, 4, 6, 'LA Monitoring visit') },
      /no grade of a visit expected .+ row 4, found ‘Good’ under ‘Overall effectiveness’/,
    ],
    [
      'a council’s name that is blank',
      { Inspections_as_at_31_March: withCell(LATEST, 4, 2, '') },
      /row 4, found a blank cell/,
    ],
  ])('%s', (_, others, told) => {
    const sentence = refusal(others)
    expect(sentence).toMatch(told)
    expect(sentence).toMatch(/^The workbook is not in the form we know: .+\.$/)
  })
})

describe('a row that cannot be taken leaves the others, for', () => {
  const refused = (rows: MadeRow[]) =>
    read({ Inspections_as_at_31_March: rows }).refused.map(({ row, sentence }) => [row, sentence])

  it.each<[string, MadeRow[], RegExp]>([
    [
      'a council that is not known',
      withCell(withCell(LATEST, 4, 2, 'Melchester'), 4, 1, ''),
      /^Row 4 of the sheet ‘Inspections_as_at_31_March’ names ‘Melchester’/,
    ],
    [
      'a code and a name of two councils',
      withCell(LATEST, 4, 2, 'Loamshire'),
      /area code E06000002 of Casterbridge beside the name ‘Loamshire’/,
    ],
    ['no day', withCell(withCell(LATEST, 4, 4, ''), 4, 5, ''), /gives no day for the ILACS of Casterbridge/],
    ['no grade', LATEST.map((each, at) => (at === 3 ? each.slice(0, 6) : each)), /gives no grade/],
    [
      'a year that had no such inspection',
      withCell(LATEST, 4, 4, day('2011-07-10')),
      /places the ILACS of Casterbridge on 2011-07-10/,
    ],
  ])('%s', (_, rows, told) => expect(refused(rows)).toEqual([[4, expect.stringMatching(told)]]))

  it('no council, where only its code is another', () =>
    expect(refused(withCell(LATEST, 4, 1, 'E06000077'))).toEqual([]))
})
