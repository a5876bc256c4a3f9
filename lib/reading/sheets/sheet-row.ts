import { Refusal } from '../reader'

/** One row of a sheet that has anything in it. */
export interface SheetRow {
  sheet: string
  /** Counted from 1 as a spreadsheet shows it, blank rows included. */
  row: number
  /** What the cells show, dates as ISO days; '' where blank, and none behind the last that is not. */
  cells: readonly string[]
}

/** A workbook or table that is open. */
export interface Sheets {
  /** A table has but one sheet, which bears the name of the file. */
  kind: 'workbook' | 'table'
  /** Every sheet by name, in order; whole once the rows have been read to the end. */
  names: readonly string[]
  /** The rows of the sheets that were asked for, read as they are taken, once. */
  rows: Iterable<SheetRow>
}

/** A national table has some ten thousand cells a sheet; a cell that says it is repeated a million times is a trap. */
const MOST_CELLS = 2_000_000
const MOST_COLUMNS = 16_384

/** Counts what the rows taken so far come to. */
export class Allowance {
  #cells = 0

  /** @throws Refusal when the sheets hold more than any table we know */
  take(cells: number): void {
    this.#cells += cells
    if (cells <= MOST_COLUMNS && this.#cells <= MOST_CELLS) return
    throw new Refusal(
      'file-too-large',
      'The sheets hold more than two million cells, far more than any table of inspections: give the published workbook as it is.',
    )
  }
}
