import { collapse, type SourceDocument } from '../document'

/** Words that stand together on one line. An item that a page break cuts in two has two pieces. */
export interface Piece {
  /** Verbatim, white space collapsed. */
  text: string
  page: number | null
  line: number | null
}

export const joined = (pieces: readonly Piece[]): string => pieces.map(piece => piece.text).join(' ')

const whole = new WeakMap<SourceDocument, string>()

/** The whole text with white space collapsed: what every quotation must be found in. */
export function collapsedText(document: SourceDocument): string {
  const known = whole.get(document)
  if (known !== undefined) return known
  const text = document.lines
    .map(line => collapse(line.text))
    .filter(words => words !== '')
    .join(' ')
  whole.set(document, text)
  return text
}

export const quoteIsIn = (document: SourceDocument, quote: string): boolean =>
  collapsedText(document).includes(collapse(quote))
