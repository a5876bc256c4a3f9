import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../reader'
import { csvOf, type MadeSheets, odsArchive, odsOf, xlsxOf } from '../testing/workbook'
import { partsIn, unpack } from './archive'
import { openSheets } from './open-sheets'
import { serialDay } from './serial-day'

const SHEETS: MadeSheets = {
  First: [
    ['A fair of two days'],
    [],
    ['Town', 'Day', 'Wares'],
    ['Casterbridge', { day: '2023-07-10' }, 'Corn & hay'],
    ['Weatherbury', '', { text: 'sheep', times: 3 }],
  ],
  Second: [['Two\nlines', ' -']],
}
const ROWS = [
  { sheet: 'First', row: 1, cells: ['A fair of two days'] },
  { sheet: 'First', row: 3, cells: ['Town', 'Day', 'Wares'] },
  { sheet: 'First', row: 4, cells: ['Casterbridge', '2023-07-10', 'Corn & hay'] },
  { sheet: 'First', row: 5, cells: ['Weatherbury', '', 'sheep', 'sheep', 'sheep'] },
]
const SECOND = { sheet: 'Second', row: 1, cells: ['Two\nlines', ' -'] }

const rowsOf = (bytes: Uint8Array, wanted: (name: string) => boolean = () => true, name = 'fair.ods') => [
  ...openSheets(name, bytes, wanted).rows,
]

const refusal = (bytes: Uint8Array): Refusal => {
  try {
    rowsOf(bytes)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe.each([
  ['an OpenDocument workbook', odsOf(SHEETS)],
  ['an Office workbook', xlsxOf(SHEETS)],
  ['an Office workbook that counts days from 1904', xlsxOf(SHEETS, true)],
])('%s', (_, bytes) => {
  it('gives the rows that are not blank, numbered as they are shown', () =>
    expect(rowsOf(bytes)).toEqual([...ROWS, SECOND]))

  it('gives only the sheets that are asked for, and the names of all', () => {
    const sheets = openSheets('fair', bytes, name => name === 'Second')
    expect([...sheets.rows]).toEqual([SECOND])
    expect(sheets.names).toEqual(['First', 'Second'])
  })

  it.each([0.3, 0.6, 0.95])('is refused when it is cut off after %f of its length', part =>
    expect(refusal(bytes.slice(0, Math.floor(bytes.length * part))).code).toBe('truncated'),
  )

  it('is refused when a byte of it is another', () => {
    const changed = bytes.slice()
    const at = Math.floor(bytes.length / 3)
    changed[at] = changed[at]! ^ 0x55
    expect(() => rowsOf(changed)).toThrow(Refusal)
  })
})

it('a table of values between commas is one sheet that bears the name of its file', () =>
  expect(rowsOf(csvOf(SHEETS['First']!), () => true, 'First.csv')).toEqual(
    ROWS.map(row => ({
      ...row,
      cells: row.cells.map(cell => (cell === '2023-07-10' ? '10/07/2023' : cell)),
    })),
  ))

it('a table whose quotation marks do not match is refused', () =>
  expect(refusal(strToU8('Town,Day\n"Caster"bridge,"')).code).toBe('damaged'))

describe('in an OpenDocument workbook', () => {
  const table = (rows: string) => odsArchive(`<table:table table:name="S">${rows}</table:table>`)

  it('a repeated row stands as often as it says, and the rows behind it count on', () =>
    expect(
      rowsOf(
        table(
          '<table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>',
        ),
      ).map(({ row, cells }) => [row, ...cells]),
    ).toEqual([
      [1, 'a'],
      [2, 'a'],
      [3, 'b'],
    ]))

  it('a remark beside a cell is no part of it, and spaces and breaks are', () =>
    expect(
      rowsOf(
        table(
          '<table:table-row><table:table-cell><office:annotation><text:p>check</text:p></office:annotation><text:p>a<text:s text:c="2"/><text:span>b</text:span><text:line-break/>c</text:p></table:table-cell></table:table-row>',
        ),
      )[0]?.cells,
    ).toEqual(['a  b\nc']))

  it.each([
    ['a cell', 'table:number-columns-repeated="16384"', ''],
    ['a row', '', 'table:number-rows-repeated="1048576"'],
  ])('%s with words that is repeated without end is refused', (_, columns, rows) =>
    expect(
      refusal(
        table(
          `<table:table-row ${rows}><table:table-cell ${columns}><text:p>a</text:p></table:table-cell></table:table-row>`.repeat(
            400,
          ),
        ),
      ).code,
    ).toBe('file-too-large'),
  )

  it('a password is told', () =>
    expect(
      refusal(
        odsArchive('', {
          'META-INF/manifest.xml': '<m xmlns:manifest="m"><manifest:encryption-data/></m>',
        }),
      ).code,
    ).toBe('encrypted'))

  it('XML that breaks off is refused', () =>
    expect(refusal(odsArchive('<table:table>')).code).toBe('damaged'))

  it('words without end are refused', () =>
    expect(refusal(odsArchive(' '.repeat(18 * 2 ** 20))).code).toBe('file-too-large'))

  it('an archive that unpacks to more than any workbook is refused', () => {
    const content = partsIn(odsArchive(' '.repeat(130 * 2 ** 20))).get('content.xml')!
    expect(() => {
      for (const _ of unpack(content));
    }).toThrow(/more than 128 MB/)
  })
})

it.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [45_117.5, false, '2023-07-10'],
  [43_655, true, '2023-07-10'],
  [-1, false, '-1'],
])('Excel’s day %d, counted from 1904: %s, is %s', (serial, since1904, day) =>
  expect(serialDay(serial, since1904)).toBe(day),
)

it('an archive that is no workbook is refused', () => {
  const bytes = xlsxOf({})
  const renamed = strToU8(
    Buffer.from(bytes).toString('latin1').replaceAll('xl/workbook.xml', 'xl/workbooc.xml'),
    true,
  )
  expect(refusal(renamed).code).toBe('not-a-document')
})
