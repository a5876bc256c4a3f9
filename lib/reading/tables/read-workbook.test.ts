import { describe, expect, it } from 'vitest'
import { type ParsedReport, parsedReportSchema } from '../report'
import { COUNCILS, COVER, HISTORY, IN_YEAR, LATEST, outcomesSheets } from '../testing/outcomes-workbook'
import { csvOf, type MadeRow, odsOf, xlsxOf } from '../testing/workbook'
import { readWorkbook } from './read-workbook'

const NAME = 'outcomes.ods'
const read = (others?: Parameters<typeof outcomesSheets>[0]) =>
  readWorkbook({ name: NAME, bytes: odsOf(outcomesSheets(others)) }, COUNCILS)

const inShort = ({ source, authority, framework, edition, kind, judgements }: ParsedReport) => [
  source.table?.publication,
  source.table?.row,
  authority.dfeNumber,
  framework,
  edition,
  kind,
  judgements.map(({ area, grade }) => `${area} ${grade}`).join(', '),
]

const IN_SHORT = [
  [
    'outcomes-2025-latest',
    4,
    102,
    'ilacs',
    'ilacs-2023',
    null,
    'overall-effectiveness 3, leadership 3, help-and-protection 4, in-care 4, care-leavers 1',
  ],
  [
    'outcomes-2025-latest',
    5,
    104,
    'ilacs',
    'ilacs-2018',
    null,
    'overall-effectiveness 3, leadership 3, help-and-protection 3, in-care-and-care-leavers 2',
  ],
  ['outcomes-2025-in-year', 3, 102, 'visit', null, 'focused visit', ''],
  [
    'outcomes-2025-in-year',
    4,
    104,
    'ilacs',
    'ilacs-2023',
    'short',
    'overall-effectiveness 3, leadership 3, help-and-protection 3, in-care 3, care-leavers 3',
  ],
  ['outcomes-2025-in-year', 5, 101, 'visit', null, 'monitoring visit', ''],
  [
    'outcomes-2025-history',
    3,
    105,
    'ilacs',
    'ilacs-2018',
    'standard',
    'overall-effectiveness 3, leadership 3, help-and-protection 3, in-care-and-care-leavers 3',
  ],
  [
    'outcomes-2025-history',
    4,
    106,
    'ilacs',
    'ilacs-2018',
    'standard',
    'overall-effectiveness 3, leadership 3, help-and-protection 3, in-care-and-care-leavers null',
  ],
]

describe('a workbook of outcomes', () => {
  it.each([
    ['OpenDocument', odsOf(outcomesSheets())],
    ['Office', xlsxOf(outcomesSheets())],
  ])('gives a record for each inspection in a row (%s)', (_, bytes) => {
    const { records, refused, ...about } = readWorkbook({ name: NAME, bytes }, COUNCILS)
    expect(about).toEqual({
      title: 'Outcomes as at 31 March 2025',
      asAt: '2025-03-31',
      published: '2025-09-25',
    })
    expect(records.map(inShort)).toEqual(IN_SHORT)
    expect(refused).toEqual([])
    for (const record of records) expect(parsedReportSchema.parse(record)).toEqual(record)
  })

  it('says of each record where it stands', () =>
    expect(read().records[0]).toMatchObject({
      source: {
        file: NAME,
        licence: 'Open Government Licence',
        table: {
          publication: 'outcomes-2025-latest',
          title: 'Outcomes as at 31 March 2025',
          kind: 'official',
          sheet: 'Inspections_as_at_31_March',
          row: 4,
          asAt: '2025-03-31',
        },
      },
      assessmentYear: 2023,
      dates: { began: '2023-07-10', published: '2023-09-04', inspected: [], dated: null },
      doubts: [],
    }))

  it('says of each grade under which heading it stands', () =>
    expect(read().records[1]?.judgements[3]).toMatchObject({
      state: 'graded',
      asWritten: 'Requires improvement to be good',
      basis: 'publication',
      certainty: 'certain',
      evidence: [
        {
          basis: 'publication',
          section: 'The experiences and progress of children in care',
          line: 5,
          quote: null,
        },
      ],
    }))

  it('keeps a dash as not judged', () =>
    expect(read().records.at(-1)?.judgements.at(-1)).toMatchObject({
      state: 'not-judged',
      grade: null,
      asWritten: '-',
    }))

  it('keeps what a visit looked into', () => expect(read().records[2]?.theme).toBe('Care leavers'))

  it('is read the same when its columns stand in another order', () => {
    const turned = (rows: readonly MadeRow[]): MadeRow[] =>
      rows
        .map(cells =>
          cells.length < 4
            ? cells
            : cells.flatMap(cell =>
                typeof cell === 'object' && 'times' in cell
                  ? Array<string>(cell.times).fill(cell.text)
                  : [cell],
              ),
        )
        .map((cells, _, all) => {
          const width = Math.max(...all.map(each => each.length))
          return cells.length < 4
            ? cells
            : [...cells, ...Array<string>(width - cells.length).fill('')].toReversed()
        })
    const { records } = read({
      'In-year_inspections': turned(IN_YEAR),
      ILACS_inspection_history: turned(HISTORY),
    })
    expect(records.map(record => inShort(record).slice(0, 6))).toEqual(IN_SHORT.map(each => each.slice(0, 6)))
  })

  it('may have other years in its names', () =>
    expect(
      read({ Inspections_as_at_31_March: null, Inspections_as_at_31_March_2026: LATEST }).records,
    ).toHaveLength(IN_SHORT.length))
})

describe('a sheet that was saved as a table', () => {
  it.each(['Inspections_as_at_31_March.csv', 'from a friend.csv'])(
    'is known by its name or its headings: %s',
    name => {
      const { records, asAt, refused } = readWorkbook({ name, bytes: csvOf(LATEST) }, COUNCILS)
      expect(records.map(inShort)).toEqual(IN_SHORT.slice(0, 2))
      expect([asAt, refused]).toEqual(['2025-03-31', []])
    },
  )

  it('is refused where neither is known', () =>
    expect(() => readWorkbook({ name: 'cover.csv', bytes: csvOf(COVER) }, COUNCILS)).toThrow(
      /headings of a sheet such as .+ expected, found ‘Outcomes as at 31 March 2025’/,
    ))
})
