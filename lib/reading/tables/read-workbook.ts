import { createHash } from 'node:crypto'
import type { DirectoryEntry } from '@/lib/domain/authorities'
import type { IsoDay } from '@/lib/domain/dates'
import { Refusal } from '../reader'
import type { ParsedReport } from '../report'
import { openSheets } from '../sheets/open-sheets'
import type { SheetRow, Sheets } from '../sheets/sheet-row'
import { plainSheet, type SheetForm, WORKBOOKS, type WorkbookForm } from './forms'
import { olderFacts } from './older-facts'
import { olderRecord } from './older-record'
import { quotedList } from './place'
import { type Publication, publicationKey, publicationOf, publicationOfTable } from './publication'
import { recordOf } from './record'
import { SheetReader } from './sheet-reader'
import { tableForm } from './table-form'

/** A workbook as it arrived. */
export interface WorkbookFile {
  name: string
  bytes: Uint8Array
}

/** An inspection that could not be taken; the others of its sheet were. */
export interface RefusedRow {
  sheet: string
  /** Counted from 1, as a spreadsheet shows it. */
  row: number
  sentence: string
}

export interface ReadWorkbook {
  title: string
  asAt: IsoDay | null
  /** The day the workbook itself was published. */
  published: IsoDay | null
  records: ParsedReport[]
  refused: RefusedRow[]
}

/**
 * Every inspection of councils in a workbook of the inspectorate, in one of its sheets saved as a table, or in a list of
 * what the press printed of earlier years.
 * @param directory every council, to look up names and area codes in
 * @throws Refusal when the file is no workbook, or not in a form that is known: then nothing of it is taken
 */
export function readWorkbook(file: WorkbookFile, directory: readonly DirectoryEntry[]): ReadWorkbook {
  const sheets = openSheets(file.name, file.bytes, name => isCover(name) || formsOf(name).length > 0)
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const older = sheets.kind === 'table' ? olderFacts([...sheets.rows]) : null
  if (older)
    return {
      ...{ title: file.name, asAt: null, published: null },
      ...olderRecord({ file: file.name, sha256 }, older, directory),
    }
  const table = tableForm(sheets)
  const { cover, readers } = table ? { cover: null, readers: [table] } : readSheets(sheets)
  const publication = cover ? publicationOf(cover) : publicationOfTable(file.name, readers[0]!.reader.above)
  const records: ParsedReport[] = []
  const refused: RefusedRow[] = []
  for (const { workbook, reader } of readers) {
    const source = {
      file: file.name,
      sha256,
      licence: publication.licence,
      table: tableOf(publication, workbook, reader),
    }
    for (const row of reader.rows)
      for (const draft of row.drafts) {
        const record = recordOf(draft, row, source, directory)
        if (typeof record !== 'string') records.push(record)
        else
          refused.push({
            sheet: draft.sheet,
            row: draft.row,
            sentence: `Row ${draft.row} of the sheet ‘${draft.sheet}’ ${record}.`,
          })
      }
  }
  const { title, asAt, published } = publication
  return { title, asAt, published, records, refused }
}

/** A sheet that is being read, and the workbook that such sheets belong to. */
export interface OpenSheet {
  workbook: WorkbookForm
  reader: SheetReader
}

const isCover = (name: string): boolean => plainSheet(name) === 'cover'

const formsOf = (name: string): { workbook: WorkbookForm; form: SheetForm }[] =>
  WORKBOOKS.flatMap(workbook =>
    workbook.sheets.flatMap(form => (form.named.test(plainSheet(name)) ? [{ workbook, form }] : [])),
  )

function readSheets(sheets: Sheets): { cover: SheetRow[]; readers: OpenSheet[] } {
  const cover: SheetRow[] = []
  const readers = new Map<string, OpenSheet>()
  for (const row of sheets.rows) {
    if (isCover(row.sheet)) {
      cover.push(row)
      continue
    }
    const [known] = readers.has(row.sheet) ? [] : formsOf(row.sheet)
    if (known)
      readers.set(row.sheet, { workbook: known.workbook, reader: new SheetReader(known.form, row.sheet) })
    readers.get(row.sheet)!.reader.take(row)
  }
  const open = [...readers.values()]
  for (const { reader } of open) reader.end()
  checkSheets(open, sheets.names)
  if (cover.length === 0) throw missingSheet('Cover', sheets.names)
  return { cover, readers: open }
}

/** @throws Refusal when a sheet of the workbook is missing, there twice, or none is there */
function checkSheets(open: readonly OpenSheet[], names: readonly string[]): void {
  const [{ workbook } = { workbook: null }] = open
  if (!workbook) {
    const some = WORKBOOKS.map(({ sheets: [first] }) => first!.example)
    throw missingSheet(some.join('’ or ‘'), names)
  }
  for (const form of workbook.sheets) {
    const here = open.filter(({ reader }) => reader.form === form)
    if (here.length === 0) throw missingSheet(form.example, names)
    if (here.length > 1 || open.length > workbook.sheets.length)
      throw new Refusal(
        'several-kinds',
        `The workbook has more sheets of inspections than one publication has (${quotedList(names)}): give each publication as it was published.`,
      )
  }
}

const missingSheet = (expected: string, names: readonly string[]): Refusal =>
  new Refusal(
    'unknown-form',
    `The workbook is not in the form we know: a sheet such as ‘${expected}’ expected, found the sheets ${quotedList(names)}.`,
  )

const tableOf = (publication: Publication, workbook: WorkbookForm, reader: SheetReader) => ({
  publication: publicationKey(workbook.key, publication.asAt, reader.form.key),
  title: publication.title,
  kind: 'official' as const,
  sheet: reader.sheet,
  asAt: publication.asAt,
})
