import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { kindOf } from '@/lib/reading/open-kind'
import { Refusal } from '@/lib/reading/reader'
import { download } from './download'
import type { DocumentSeed } from './listed'
import type { Politeness } from './politeness'
import { Unanswered } from './unanswered'

/** What became of one document; `path` is where its file is, `reason` a sentence that says what to do. */
export type Fetched =
  | { document: DocumentSeed; outcome: 'here' | 'fetched'; path: string }
  | { document: DocumentSeed; outcome: 'another'; path: string; reason: string }
  | { document: DocumentSeed; outcome: 'failed'; reason: string; unanswered: Unanswered }

/**
 * Fetches a document into a folder, with as many tries as is polite. A file has its own name only once it is the very
 * file that the facts were read from; until then what came of it is `FILE.part`, and a further try goes on from there.
 * Another file at the publisher's address is put aside, since nobody has compared it with the facts.
 */
export async function fetchDocument(
  document: DocumentSeed,
  folder: string,
  politeness: Politeness,
): Promise<Fetched> {
  await mkdir(folder, { recursive: true })
  for (const further of [...politeness.pauses, null]) {
    try {
      return await tryOnce(document, folder, politeness)
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error
      const wait = further === null ? null : waitAfter(error, further, politeness)
      if (wait === null) return failed(document, error)
      await pause(wait)
    }
  }
  throw new Error('the last try has no pause after it')
}

/** True where the folder holds the very file. */
export const isHere = async ({ file, sha256 }: DocumentSeed, folder: string): Promise<boolean> =>
  (await sha256Of(join(folder, file))) === sha256

async function tryOnce(document: DocumentSeed, folder: string, politeness: Politeness): Promise<Fetched> {
  const path = join(folder, document.file)
  const part = `${path}.part`
  const { resumed } = await download(document, part, politeness)
  if ((await sha256Of(part)) === document.sha256) {
    await rename(part, path)
    return { document, outcome: 'fetched', path }
  }
  // Two halves that do not fit say nothing about the whole.
  const why = resumed ? SPOILT : (await isPdf(part)) ? null : NO_PDF
  if (why) {
    await rm(part, { force: true })
    throw why
  }
  return putAside(document, part, join(folder, 'aside', document.file))
}

const SPOILT = new Unanswered('its parts did not fit together', true)
const NO_PDF = new Unanswered('the publisher answers with a page and not with the document', false)

async function putAside(document: DocumentSeed, part: string, path: string): Promise<Fetched> {
  await mkdir(dirname(path), { recursive: true })
  await rename(part, path)
  const reason = `The publisher’s file is no longer the one that was read; it is not imported but kept as ${path}: look at it, then import it with “npm run import -- ${path}”.`
  return { document, outcome: 'another', path, reason }
}

/** @returns milliseconds, or null where there is no use in asking again or the publisher wants too long a pause */
function waitAfter({ again, after }: Unanswered, usual: number, { longestAsked }: Politeness): number | null {
  if (!again || (after ?? 0) > longestAsked) return null
  return Math.max(usual, after ?? 0)
}

function failed(document: DocumentSeed, unanswered: Unanswered): Fetched {
  const { message, again, after } = unanswered
  const asked = after ? ` and asks to be left alone for ${Math.ceil(after / 1_000)} seconds` : ''
  const remedy = again
    ? 'give the same command again later, and it goes on from here'
    : `open ${document.url} in a browser to see what is there`
  const reason = `It was not fetched, as ${message}${asked}: ${remedy}.`
  return { document, outcome: 'failed', reason, unanswered }
}

async function sha256Of(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null)
  return bytes && createHash('sha256').update(bytes).digest('hex')
}

async function isPdf(path: string): Promise<boolean> {
  try {
    return kindOf(await readFile(path)) === 'pdf'
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
