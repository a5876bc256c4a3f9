import { isUtf8 } from 'node:buffer'
import { basename, extname } from 'node:path'
import { bytesOf, openDocument } from '@/lib/reading/open-document'
import { readDocument } from '@/lib/reading/read-document'
import { Refusal } from '@/lib/reading/reader'
import type { ParsedReport } from '@/lib/reading/report'
import { reportsInJson } from './load-json'

/** One report found in a file, or why it cannot be taken, in one sentence. */
export type Loaded = { file: string; report: ParsedReport } | { file: string; refusal: string }

const MOST_MEGABYTES = 64
const TOO_LARGE = `The file is larger than ${MOST_MEGABYTES} MB: divide it into several smaller ones.`
const NOT_UTF8 = 'The file is not UTF-8 text, as JSON must be: make it again with “npm run read”.'

/**
 * The reports of one file: a document is read, JSON (by its ending) is checked. A fault is a refusal of its own, so
 * that the other reports go on.
 * @param path a file; `file` in the answer is its name, with the place inside it where it holds several
 */
export async function load(path: string): Promise<Loaded[]> {
  const file = basename(path)
  try {
    if (!['.json', '.jsonl', '.ndjson'].includes(extname(path).toLowerCase()))
      return [{ file, report: readDocument(await openDocument(path)) }]
    const bytes = await bytesOf(path, MOST_MEGABYTES * 2 ** 20, TOO_LARGE)
    if (!isUtf8(bytes)) return [{ file, refusal: NOT_UTF8 }]
    const entries = reportsInJson(new TextDecoder('utf-8').decode(bytes))
    return entries.map(({ at, ...entry }) => ({ file: at ? `${file}, ${at}` : file, ...entry }))
  } catch (error) {
    if (error instanceof Refusal) return [{ file, refusal: error.message }]
    throw error
  }
}
