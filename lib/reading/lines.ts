import { createHash } from 'node:crypto'
import type { SourceDocument, SourceLine } from './document'

/** A document without pages, from its lines. */
export const documentOf = (
  file: string,
  bytes: Uint8Array,
  lines: readonly SourceLine[],
): SourceDocument => ({ file, sha256: createHash('sha256').update(bytes).digest('hex'), pages: null, lines })

/** Bare text as a line, cut into cells at its tabs. */
export const lineOf = (text: string, at: number): SourceLine => ({
  text,
  cells: text.includes('\t') ? text.split('\t').map(cell => cell.trim()) : null,
  page: null,
  line: at + 1,
  layout: null,
})
