import { Refusal } from '../reader'
import type { SheetRow, Sheets } from '../sheets/sheet-row'
import { columnsOf, isHeadings } from './columns'
import { plainSheet, type SheetForm, WORKBOOKS, type WorkbookForm } from './forms'
import { quotedList } from './place'
import type { OpenSheet } from './read-workbook'
import { SheetReader } from './sheet-reader'

/**
 * A sheet that was saved as a table by itself (.csv), read; null of a workbook. The name of the file tells which sheet
 * it is, or else its headings do.
 * @throws Refusal when neither is known
 */
export function tableForm({ kind, names, rows }: Sheets): OpenSheet | null {
  if (kind === 'workbook') return null
  const all = [...rows]
  const { workbook, form } = formNamed(names[0]!) ?? formHeaded(all)
  const reader = new SheetReader(form, names[0]!)
  for (const row of all) reader.take(row)
  reader.end()
  return { workbook, reader }
}

interface Known {
  workbook: WorkbookForm
  form: SheetForm
}

const FORMS: readonly Known[] = WORKBOOKS.flatMap(workbook =>
  workbook.sheets.map(form => ({ workbook, form })),
)

const formNamed = (name: string): Known | undefined =>
  FORMS.find(({ form }) => form.named.test(plainSheet(name)))

function formHeaded(rows: readonly SheetRow[]): Known {
  const headings = rows.find(isHeadings)
  const known = headings && FORMS.find(({ form }) => fits(headings, form))
  if (known) return known
  const found = headings ?? rows[0]
  throw new Refusal(
    'unknown-form',
    `The table is not in a form we know: the headings of a sheet such as ${quotedList(FORMS.map(({ form }) => form.example))} expected, found ${quotedList(found?.cells ?? [])}.`,
  )
}

function fits(headings: SheetRow, form: SheetForm): boolean {
  try {
    columnsOf(headings, form)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
