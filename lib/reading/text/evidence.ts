import { collapse, type SourceDocument } from '../document'
import type { Basis, Evidence } from '../report'
import type { Block } from './blocks'
import { joined, type Piece, quoteIsIn } from './pieces'

/** Where words stand besides their page and line. */
export interface Standing {
  section?: string | null
  paragraph?: string | null
}

/** One entry of evidence for each piece, so that every quotation stands in the document as it is. */
export const evidenceOf = (basis: Basis, pieces: readonly Piece[], standing: Standing = {}): Evidence[] =>
  pieces
    .filter(piece => collapse(piece.text) !== '')
    .map(piece => evidence(basis, piece, piece.text, standing))

/** One entry of evidence: the words of `quote`, standing in `place`. */
export const evidence = (
  basis: Basis,
  place: Pick<Piece, 'page' | 'line'>,
  quote: string,
  { section = null, paragraph = null }: Standing = {},
): Evidence => ({
  basis,
  page: place.page,
  section,
  paragraph,
  line: place.page === null ? place.line : null,
  quote: collapse(quote),
})

/**
 * Words of a block, such as one of its sentences, as evidence: a quotation for each page they stand on, where they
 * stand there unbroken, else one for each piece that really stands there.
 */
export function evidenceIn(
  document: SourceDocument,
  basis: Basis,
  block: Pick<Block, 'text' | 'pieces' | 'section' | 'paragraph'>,
  words: string,
): Evidence[] {
  const cut = cutOf(block, words)
  const pages = [...new Set(cut.map(({ page }) => page))]
  const quotations = pages.flatMap(page => {
    const pieces = cut.filter(piece => piece.page === page)
    const unbroken = pages.length === 1 ? words : joined(pieces)
    return quoteIsIn(document, unbroken) ? [{ ...pieces[0]!, text: unbroken }] : pieces
  })
  return evidenceOf(basis, quotations, block)
}

function cutOf({ text, pieces }: Pick<Block, 'text' | 'pieces'>, words: string): Piece[] {
  const from = text.indexOf(words)
  let at = 0
  return pieces.flatMap(piece => {
    const start = at
    at += piece.text.length + 1
    const part = piece.text.slice(Math.max(0, from - start), Math.max(0, from + words.length - start)).trim()
    return from >= 0 && part !== '' ? [{ ...piece, text: part }] : []
  })
}
