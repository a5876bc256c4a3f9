import { isUtf8 } from 'node:buffer'
import { basename } from 'node:path'
import { bytesOf } from '@/lib/reading/open-document'
import { inOrder } from '@/lib/reading/pool/in-order'
import type { ReadingPool } from '@/lib/reading/pool/pool'
import { Refusal } from '@/lib/reading/reader'
import type { ParsedReport } from '@/lib/reading/report'
import { type FoundFile, isParsedReports } from './find-files'
import { reportsInJson } from './load-json'

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
    yield* loaded
    done()
  }
}

/** `file` in the answer is its name, with the place inside it where it holds several reports. */
async function load(found: FoundFile, pool: ReadingPool): Promise<Loaded[]> {
  if ('refusal' in found) return [{ file: found.path, refusal: found.refusal.told }]
  const file = basename(found.path)
  if (isParsedReports(found.path)) return loadJson(file, found.path)
  const outcome = await pool.read(found.path)
  return [{ file, ...('report' in outcome ? outcome : { refusal: outcome.refusal.told }) }]
}

async function loadJson(file: string, path: string): Promise<Loaded[]> {
  try {
    const bytes = await bytesOf(path, MOST_MEGABYTES, 'divide it into several smaller ones')
    if (!isUtf8(bytes)) throw new Refusal('not-utf-8', NOT_UTF8)
    const entries = reportsInJson(new TextDecoder('utf-8').decode(bytes))
    return entries.map(({ at, ...entry }) => ({ file: at ? `${file}, ${at}` : file, ...entry }))
  } catch (error) {
    if (error instanceof Refusal) return [{ file, refusal: error.told }]
    throw error
  }
}

const NOT_UTF8 = 'The file is not UTF-8 text, as JSON must be: make it again with “npm run read”.'
