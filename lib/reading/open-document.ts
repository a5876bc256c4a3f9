import { readFile, stat } from 'node:fs/promises'
import type { SourceDocument } from './document'
import { type FileKind, kindOf } from './open-kind'
import { openText } from './open-text'
import { openPdf } from './pdf/open-pdf'
import { Refusal } from './reader'
import { openWebPage } from './web/open-web-page'
import { openWord } from './word/open-word'

/** PDFs of reports are under 3 MB and letters under 1 MB: twenty is some other kind of file. */
const MOST_MEGABYTES = 20

const OPENERS: Record<
  FileKind,
  (file: string, bytes: Uint8Array) => SourceDocument | Promise<SourceDocument>
> = {
  pdf: openPdf,
  word: openWord,
  'web-page': openWebPage,
  text: openText,
}

/**
 * The document that bytes are. They tell what it is, never its name.
 * @param file name without folder, a label only
 * @throws Refusal when they hold no text that can be read
 */
export const openBytes = async (file: string, bytes: Uint8Array): Promise<SourceDocument> =>
  OPENERS[kindOf(bytes)](file, bytes)

/** The bytes of a document's file. @throws Refusal when it cannot be opened or is too large */
export const documentBytes = (path: string): Promise<Uint8Array> =>
  bytesOf(path, MOST_MEGABYTES, 'give the one report or letter by itself')

/**
 * The bytes of a file, which is not opened at all where it is too large.
 * @param remedy what to do about a file that is larger than `megabytes`
 * @throws Refusal where it is, or where the file cannot be opened
 */
export async function bytesOf(path: string, megabytes: number, remedy: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size <= megabytes * 2 ** 20) return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (typeof code !== 'string') throw error
    throw new Refusal(
      'file-not-opened',
      `The file cannot be opened (${code}): check that it is there and may be read.`,
    )
  }
  throw new Refusal('file-too-large', `The file is larger than ${megabytes} MB: ${remedy}.`)
}
