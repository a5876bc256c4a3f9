import { createHash } from 'node:crypto'
import type { SourceDocument, SourceLine } from './document'
import { Refusal } from './reader'

/** The longest letter known is under 100 KB of text; twenty megabytes is some other kind of file. */
export const MOST_BYTES = 20 * 1024 * 1024
export const TOO_LARGE = 'The file is larger than 20 MB: give the one report or letter by itself.'

/**
 * Bytes of a text file as a document: numbered lines, table rows cut into cells at their tabs.
 * @param file name without folder, a label only
 * @throws Refusal when the bytes are empty, too many, or not UTF-8 text
 */
export function openText(file: string, bytes: Uint8Array): SourceDocument {
  const text = decode(bytes)
  return { file, sha256: createHash('sha256').update(bytes).digest('hex'), pages: null, lines: linesOf(text) }
}

function decode(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new Refusal('file-too-large', TOO_LARGE)
  if (startsWith(bytes, '%PDF-'))
    throw new Refusal(
      'not-a-document',
      'This is a PDF, which cannot be read yet: save its text as a UTF-8 .txt file and give that.',
    )
  if (bytes.includes(0))
    throw new Refusal(
      'not-a-document',
      'The file is binary, not text: save the document as a UTF-8 .txt file and give that.',
    )
  const text = utf8(bytes)
  if (text === null)
    throw new Refusal(
      'not-utf-8',
      'The text is not in UTF-8: open it in an editor, save it as UTF-8, and give that.',
    )
  if (text.trim() === '')
    throw new Refusal('file-empty', 'The file is empty: check that the document was saved with its text.')
  return text
}

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((character, at) => bytes[at] === character.charCodeAt(0))

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

const linesOf = (text: string): SourceLine[] =>
  text.split(/\r\n|\n|\r/).map((line, at) => ({
    text: line,
    cells: line.includes('\t') ? line.split('\t').map(cell => cell.trim()) : null,
    page: null,
    line: at + 1,
    layout: null,
  }))
