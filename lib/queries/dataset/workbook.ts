import 'server-only'
import writeExcelFile, { type Row as SheetRow } from 'write-excel-file/node'
import type { DataVersion } from '../data-version'
import { RESOURCES } from '.'
import { csvCell } from './csv'
import { DICTIONARY_FIELDS, dictionaryRows } from './dictionary'
import type { Row, Value } from './field'
import { allRows } from './resource'
import { CAUTIONS, LICENCE } from './sources'

/** The whole of the published data as an Excel workbook, a sheet a resource, held in memory while it is made. */
export async function workbook({ id, day }: DataVersion): Promise<Buffer> {
  const sheets = []
  for (const resource of RESOURCES) {
    const rows: Row[] = []
    for await (const page of allRows(resource)) rows.push(...page)
    sheets.push(sheet(resource.title, resource.fields, rows))
  }
  const notes = [`Gradeline, data version ${id}${day ? ` of ${day}` : ''}`, LICENCE, ...CAUTIONS]
  return writeExcelFile([
    ...sheets,
    sheet('Data dictionary', DICTIONARY_FIELDS, dictionaryRows()),
    { sheet: 'Licence and sources', data: notes.map(note => [cell(note)]), columns: [{ width: 120 }] },
  ]).toBuffer()
}

const sheet = (name: string, fields: readonly { name: string }[], rows: readonly Row[]) => ({
  sheet: name,
  stickyRowsCount: 1,
  columns: fields.map(field => ({ width: Math.max(12, field.name.length + 2) })),
  data: [
    fields.map(field => ({ value: field.name, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row): SheetRow => fields.map(field => cell(row[field.name] ?? null))),
  ],
})

/** The most characters that a cell of Excel takes. */
const LONGEST = 32_767

/** A text is typed as one, and guarded besides: a workbook is often saved as CSV. Dates stay ISO texts. */
function cell(value: Value) {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'boolean') return { value, type: Boolean }
  // Control characters other than tab and new line are not allowed in XML.
  const text = csvCell(value).replace(/[^\P{Cc}\t\n\r]/gu, ' ')
  return { value: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text, type: String }
}
