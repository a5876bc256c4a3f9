import { trimMarkup, withoutMarkup } from './markup'
import { joined, type Piece } from './pieces'
import { isEnded } from './sentences'

/** One bullet, whole: its words, and the pieces in which they stand where a page or row break cuts them. */
export interface Item {
  text: string
  pieces: readonly Piece[]
}

const SYMBOL = /\s*[•●▪■◦‣∙\uF0B7]\s*/
const PARAGRAPH = /\s*(?:<\/p>|<br\s*\/?>|<\/li>)\s*/i

/**
 * The bullets that stand one after the other inside cells or paragraphs. Words before the first mark of a later
 * piece carry on the last bullet of the piece before. Without any mark, paragraphs set by tags are the items.
 */
export function itemsIn(pieces: readonly Piece[]): Item[] {
  const marked = pieces.some(piece => SYMBOL.test(piece.text))
  const items: Piece[][] = []
  for (const piece of pieces) {
    const parts = piece.text.split(marked ? new RegExp(SYMBOL, 'g') : new RegExp(PARAGRAPH, 'gi'))
    for (const [at, part] of parts.entries()) {
      const text = trimMarkup(part)
      if (text === '') continue
      const last = items.at(-1)
      const cut = { ...piece, text }
      if (last && at === 0 && (marked || carriesOn(last, text))) last.push(cut)
      else items.push([cut])
    }
  }
  return items.map(cuts => ({ text: joined(cuts), pieces: cuts }))
}

/** True where the words still hold the marks or tags that set items apart. */
export const hasMarks = (text: string): boolean => SYMBOL.test(text) || PARAGRAPH.test(text)

const carriesOn = (last: readonly Piece[], text: string): boolean =>
  !isEnded(joined(last)) && /^[a-z]/.test(withoutMarkup(text))
