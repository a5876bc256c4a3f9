import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SourceDocument } from './document'
import { MOST_BYTES, openText, TOO_LARGE } from './open-text'
import { Refusal } from './reader'

/**
 * The document in a file.
 * @throws Refusal when the file cannot be opened or holds no text that can be read
 */
export async function openDocument(path: string): Promise<SourceDocument> {
  return openText(basename(path), await bytesOf(path, MOST_BYTES, TOO_LARGE))
}

/**
 * The bytes of a file, which is not opened at all where it is too large.
 * @param most in bytes
 * @throws Refusal with `tooLarge`, or where the file cannot be opened
 */
export async function bytesOf(path: string, most: number, tooLarge: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size <= most) return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (typeof code !== 'string') throw error
    throw new Refusal(
      'file-not-opened',
      `The file cannot be opened (${code}): check that it is there and may be read.`,
    )
  }
  throw new Refusal('file-too-large', tooLarge)
}
