import { isUtf8 } from 'node:buffer'
import { basename } from 'node:path'
import { directory } from '@/lib/reading/directory'
import { bytesOf } from '@/lib/reading/open-document'
import { inOrder } from '@/lib/reading/pool/in-order'
import type { ReadingPool } from '@/lib/reading/pool/pool'
import { Refusal } from '@/lib/reading/reader'
import type { ParsedReport } from '@/lib/reading/report'
import { readWorkbook } from '@/lib/reading/tables/read-workbook'
import { withAddress } from './documents/address'
import { type FoundFile, isParsedReports, isTable } from './find-files'
import { type JsonEntry, reportsInJson } from './load-json'

/** One report found in a file, or why it cannot be taken: a sentence and its code. */
export type Loaded = { file: string; report: ParsedReport } | { file: string; refusal: string }

const MOST_MEGABYTES = 64

/** The reports of files in the order of the files. A fault is a refusal of its own, so that the others go on. */
export async function* loadAll(
  files: readonly FoundFile[],
  pool: ReadingPool,
  done: () => void,
): AsyncGenerator<Loaded> {
  for await (const loaded of inOrder(files, 2 * pool.size, file => load(file, pool))) {
    for (const entry of loaded)
      yield 'report' in entry ? { ...entry, report: withAddress(entry.report) } : entry
    done()
  }
}

/** `file` in the answer is its name, with the place inside it where it holds several reports. */
async function load(found: FoundFile, pool: ReadingPool): Promise<Loaded[]> {
  if ('refusal' in found) return [{ file: found.path, refusal: found.refusal.told }]
  const file = basename(found.path)
  if (isParsedReports(found.path)) return loadJson(file, found.path)
  if (isTable(found.path)) return loadTable(file, found.path)
  const outcome = await pool.read(found.path)
  return [{ file, ...('report' in outcome ? outcome : { refusal: outcome.refusal.told }) }]
}

const loadJson = (file: string, path: string): Promise<Loaded[]> =>
  loadMany(file, path, bytes => {
    if (!isUtf8(bytes)) throw new Refusal('not-utf-8', NOT_UTF8)
    return reportsInJson(new TextDecoder('utf-8').decode(bytes))
  })

/** Every inspection of a workbook, known by its sheet and row. */
const loadTable = (file: string, path: string): Promise<Loaded[]> =>
  loadMany(file, path, bytes => {
    const { records, refused } = readWorkbook({ name: file, bytes }, directory())
    const at = (sheet: string, row: number) => `sheet ${sheet}, row ${row}`
    return [
      ...records.map(report => ({ at: at(report.source.table!.sheet, report.source.table!.row), report })),
      ...refused.map(({ sheet, row, sentence }) => ({
        at: at(sheet, row),
        refusal: new Refusal('unknown-council', sentence).told,
      })),
    ]
  })

/** The entries of a file that holds several, each with its place in the file. */
async function loadMany(
  file: string,
  path: string,
  entriesOf: (bytes: Uint8Array) => JsonEntry[],
): Promise<Loaded[]> {
  try {
    const bytes = await bytesOf(path, MOST_MEGABYTES, 'divide it into several smaller ones')
    return entriesOf(bytes).map(({ at, ...entry }) => ({ file: at ? `${file}, ${at}` : file, ...entry }))
  } catch (error) {
    if (error instanceof Refusal) return [{ file, refusal: error.told }]
    throw error
  }
}

const NOT_UTF8 = 'The file is not UTF-8 text, as JSON must be: make it again with “npm run read”.'
