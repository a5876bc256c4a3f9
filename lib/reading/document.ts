import type { Evidence } from './report'

/** One line of a document with its place. Lines of a text file keep their number, lines of a PDF their page. */
export interface SourceLine {
  text: string
  /** The cells of a table row; null for running text. */
  cells: readonly string[] | null
  page: number | null
  line: number | null
  /** How the line is set on its page; null where the document is bare text. */
  layout: Layout | null
}

/** What the setting of a line tells, where the document has pages. */
export interface Layout {
  /** True where the line carries on the line above: the same type, the usual distance, the line above full. */
  runsOn: boolean
  /** True where the line is set larger or bolder than the document's running text. */
  prominent: boolean
}

/** A document as text, before anyone asks what it says. */
export interface SourceDocument {
  /** File name without folder: a label only, never evidence of what the document is. */
  file: string
  sha256: string
  pages: number | null
  lines: readonly SourceLine[]
}

/** Verbatim words are compared and kept with white space collapsed. */
export const collapse = (text: string): string =>
  UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text

/** White space that is no single space between words; most lines have none, and are looked at many times. */
const UNEVEN = /^ | $| {2}|[^\S ]/

/** True of a line with nothing to be seen on it. */
export const isBlank = (line: SourceLine): boolean => !/\S/.test(line.text)

/** A run of words with the place it was found in; what evidence is made from. */
export type Place = Omit<Evidence, 'basis' | 'quote'>
