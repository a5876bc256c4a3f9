import type { SheetRow } from '../sheets/sheet-row'
import { type Columns, columnsOf, isHeadings } from './columns'
import { type Draft, draftsOf } from './drafts'
import type { RowPart, SheetForm } from './forms'
import { placeText, unlike } from './place'
import type { NamedCouncil } from './row-council'

/** A row with what it tells. */
export interface ReadRow extends NamedCouncil {
  drafts: readonly Draft[]
}

/** Reads the rows of one sheet, given one by one from the top. */
export class SheetReader {
  readonly rows: ReadRow[] = []
  /** What stands above the headings. */
  readonly above: SheetRow[] = []
  #columns: Columns | null = null
  #tables = 0

  constructor(
    readonly form: SheetForm,
    readonly sheet: string,
  ) {}

  /** @throws Refusal when a heading, a grade, a day or a type of inspection is not known */
  take(row: SheetRow): void {
    if (isHeadings(row)) {
      this.#columns = columnsOf(row, this.form)
      this.#tables += 1
    } else if (!this.#columns) this.above.push(row)
    // Between two tables stands the title of the second.
    else if (row.cells.filter(cell => cell.trim() !== '').length > 1)
      this.rows.push(this.#read(row, this.#columns))
  }

  /** @throws Refusal when the sheet had no headings, or nothing under them */
  end(): void {
    if (!this.#columns)
      throw unlike(`sheet ‘${this.sheet}’`, 'a row of headings with ‘Local authority name’', 'none')
    if (this.rows.length === 0) throw unlike(`sheet ‘${this.sheet}’`, 'rows under the headings', 'none')
  }

  #read(row: SheetRow, columns: Columns): ReadRow {
    const cell = (part: RowPart) =>
      row.cells[columns.row.find(column => column.part === part)?.at ?? -1]?.trim() ?? ''
    const name = cell('council')
    if (name === '') throw unlike(placeText(row), 'the name of a council', 'a blank cell')
    return {
      name,
      code: cell('code') || null,
      abolished: this.#isAbolished(row, cell('status')),
      drafts: draftsOf(row, columns),
    }
  }

  /** A second table in a sheet lists the councils that are no more. */
  #isAbolished(row: SheetRow, status: string): boolean {
    if (/^no longer exists$/i.test(status)) return true
    if (status === '' || /^current$/i.test(status)) return this.#tables > 1
    throw unlike(row, '‘Current’ or ‘No longer exists’', `‘${status}’`)
  }
}
