import { collapse } from '../document'
import type { Basis, Evidence } from '../report'
import type { Piece } from './pieces'

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
