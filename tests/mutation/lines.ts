import { collapse, type SourceLine } from '@/lib/reading/document'
import { isHeadingLike } from '@/lib/reading/text/headings'
import { withoutMarkup } from '@/lib/reading/text/markup'

export type Lines = readonly SourceLine[]

/** The line with other words, its cells parted by tabs; the very same line where the words are the same. */
export function retyped(line: SourceLine, text: string): SourceLine {
  if (text === line.text) return line
  const cells = text.split('\t').map(cell => cell.trim())
  // A page shows no empty cells.
  const shown = line.layout ? cells.filter(cell => cell !== '') : cells
  return { ...line, text: line.layout ? shown.join('\t') : text, cells: shown.length > 1 ? shown : null }
}

/** A line that stands where another does, set as running text. */
export const lineAt = (place: SourceLine, text: string): SourceLine => ({
  ...retyped(place, text),
  layout: place.layout && { runsOn: false, prominent: false },
})

/** One line in place of another: none, several, or the same with other words. */
export const replaced = (lines: Lines, at: number, ...others: SourceLine[]): Lines =>
  lines.toSpliced(at, 1, ...others)

/** Two lines in each other's place. */
export const swapped = (lines: Lines, one: number, other: number): Lines =>
  lines.with(one, lines[other]!).with(other, lines[one]!)

export const isBlank = (line: SourceLine): boolean => collapse(line.text) === ''

export const isRow = (line: SourceLine): boolean =>
  line.cells !== null && line.cells.filter(cell => cell !== '').length > 1

/** By its setting where the document has pages, otherwise by its words. */
export const isHeading = (line: SourceLine): boolean =>
  !isBlank(line) && line.cells === null && (line.layout?.prominent ?? isHeadingLike(withoutMarkup(line.text)))

export const isRunningText = (line: SourceLine): boolean =>
  line.cells === null && !isHeading(line) && line.text.length > 60

export const GRADE_WORD =
  /\b(?:outstanding(?:ly)?|excellent(?:ly)?|very good|good|adequate(?:ly)?|satisfactory|requires? improvement(?: to be good)?|inadequate(?:ly)?|promising)\b/i

/** A grade's digit, alone in its cell or behind 'Grade:'. */
export const DIGIT_CELL = /(?<=^|\t\s*|\bGrade:? )[1-4](?=\s*(?:\t|$))/i

/** Indices of the lines that fit. */
export const placesOf = (lines: Lines, fits: (line: SourceLine, at: number) => boolean): number[] =>
  lines.flatMap((line, at) => (fits(line, at) ? [at] : []))
