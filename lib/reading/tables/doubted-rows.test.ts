import { expect, it } from 'vitest'
import { COUNCILS, day, LATEST, outcomesSheets, row, withCell } from '../testing/outcomes-workbook'
import { odsOf } from '../testing/workbook'
import { readWorkbook } from './read-workbook'

const read = (others: Parameters<typeof outcomesSheets>[0]) =>
  readWorkbook({ name: 'outcomes.ods', bytes: odsOf(outcomesSheets(others)) }, COUNCILS)

it.each([
  ['its care leavers have a grade, but it began before they had', 4, '2022-07-10', 'Care leavers'],
  [
    'its care leavers have no grade, but it began when they had',
    5,
    '2024-02-28',
    'Children in care and care leavers',
  ],
])('the form of an inspection is doubted where %s', (_, line, began, row) => {
  const { records } = read({
    Inspections_as_at_31_March: withCell(withCell(LATEST, line, 4, day(began)), line, 5, day('2024-12-02')),
  })
  const record = records.find(({ source }) => source.table?.row === line)
  expect(record?.doubts).toMatchObject([
    { code: 'form-against-date', sentence: expect.stringContaining(`‘${row}’`) },
  ])
  expect(record?.judgements.some(({ certainty }) => certainty === 'doubtful')).toBe(true)
})

it('an inspection without overall grade, but with care leavers, is of the form since 2026', () => {
  const rows = [
    ...LATEST.slice(0, 3),
    row('E06000002', 'Casterbridge', day('2026-05-11'), day('2026-06-29'), '', { text: 'Good', times: 4 }),
  ]
  expect(read({ Inspections_as_at_31_March: rows }).records[0]).toMatchObject({
    edition: 'ilacs-2026',
    doubts: [],
  })
})

it('a report that was published before its inspection began is doubted', () =>
  expect(
    read({ Inspections_as_at_31_March: withCell(LATEST, 4, 5, day('2023-07-09')) }).records[0]?.doubts,
  ).toMatchObject([{ code: 'dates-unclear' }]))

it('an overall grade of an inspection that began when there was none is doubted', () => {
  const rows = withCell(withCell(LATEST, 4, 4, day('2026-05-11')), 4, 5, day('2026-06-29'))
  const [record] = read({ Inspections_as_at_31_March: rows }).records
  expect(record).toMatchObject({ edition: 'ilacs-2023', doubts: [{ code: 'form-against-date' }] })
  expect(record?.judgements.filter(({ certainty }) => certainty === 'doubtful')).toMatchObject([
    { area: 'overall-effectiveness' },
  ])
})
