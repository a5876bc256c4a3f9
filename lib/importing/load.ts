import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { openText } from '@/lib/reading/open-text'
import { readDocument } from '@/lib/reading/read-document'
import { Refusal } from '@/lib/reading/reader'
import type { ParsedReport } from '@/lib/reading/report'
import { reportsInJson } from './load-json'

/** One report found in a file, or why it cannot be taken, in one sentence. */
export type Loaded = { file: string; report: ParsedReport } | { file: string; refusal: string }

const MOST_MEGABYTES = 64

/**
 * The reports of one file: a document as text is read, a ParsedReport in JSON is checked. A fault is a refusal of its
 * own, so that the other reports go on.
 * @param path a file; `file` in the answer is its name, with the place inside it where it holds several
 */
export async function load(path: string): Promise<Loaded[]> {
  const file = basename(path)
  try {
    const bytes = await bytesOf(path)
    if (!looksLikeJson(path, bytes)) return [{ file, report: readDocument(openText(file, bytes)) }]
    const text = new TextDecoder('utf-8').decode(bytes)
    return reportsInJson(text).map(({ at, ...entry }) => ({ file: at ? `${file}, ${at}` : file, ...entry }))
  } catch (error) {
    if (error instanceof Refusal) return [{ file, refusal: error.message }]
    throw error
  }
}

/** @throws Refusal where the file is too large to be one document, or cannot be read. */
async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size <= MOST_MEGABYTES * 2 ** 20) return await readFile(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (!code) throw error
    throw new Refusal(`The file cannot be opened (${code}): check that it is still there and may be read.`)
  }
  throw new Refusal(
    `The file is larger than ${MOST_MEGABYTES} MB: give documents one by one, or several smaller JSON files.`,
  )
}

const looksLikeJson = (path: string, bytes: Uint8Array): boolean =>
  /\.(json|jsonl|ndjson)$/i.test(extname(path)) || bytes[0] === '{'.charCodeAt(0)
