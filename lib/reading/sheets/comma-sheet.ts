import { CsvError, parse } from 'csv-parse/sync'
import { decode } from '../decode'
import { Refusal } from '../reader'
import { Allowance, type SheetRow, type Sheets } from './sheet-row'

/**
 * A table of values between commas (.csv) as one sheet, which bears the name of the file.
 * @throws Refusal when it is no text, or its quotation marks do not match
 */
export function commaSheet(name: string, bytes: Uint8Array): Sheets {
  const sheet = name.replace(/\.[^.]*$/, '')
  const allowance = new Allowance()
  const rows = recordsIn(decode(bytes)).flatMap((record, index): SheetRow[] => {
    const cells = record.slice(0, record.findLastIndex(cell => cell.trim() !== '') + 1)
    allowance.take(cells.length)
    return cells.length === 0 ? [] : [{ sheet, row: index + 1, cells }]
  })
  return { kind: 'table', names: [sheet], rows }
}

function recordsIn(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Refusal(
      'damaged',
      `The table is no proper CSV (${error.message}): save it anew as CSV from a spreadsheet.`,
    )
  }
}
