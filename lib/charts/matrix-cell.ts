import type { Box } from './hatch'
import type { PlacedCell } from './matrix'
import type { Statement } from './statement'
import { longestPiece, TYPE, wrapText } from './text'

/** Left edge of a cell to its words and words to its right edge, in pixels; the bar of a quiet cell stands within. */
export const PADDING = { left: 20, right: 10 } as const
export const BAR = 10
/** Most lines a word may take before a layout is given up for a roomier one. */
const MOST_LINES = 3

const room = (width: number): number => width - PADDING.left - PADDING.right

/** Whether every word fits cells of this width, unbroken and in few lines. */
export const wordsFit = (words: readonly string[], width: number): boolean =>
  words.every(word => longestPiece(word) <= room(width) && wrapText(word, room(width)).length <= MOST_LINES)

/** Height of a cell of this width that holds any of the words; never less than a finger needs. */
export const cellHeight = (words: readonly string[], width: number): number =>
  Math.max(40, ...words.map(word => wrapText(word, room(width)).length * TYPE.line + 14))

/**
 * A cell in a field of the grid. What the field has left over, to the right and below, parts it from the next.
 * @param offset left edge of the cell from the left edge of its field, in pixels
 */
export function placeCell(
  statement: Statement,
  field: Box & { column: number; slot: number },
  { width, height, offset, loud }: { width: number; height: number; offset: number; loud: boolean },
): PlacedCell {
  return {
    ...statement,
    column: field.column,
    slot: field.slot,
    cx: field.x + field.width / 2,
    cy: field.y + field.height / 2,
    box: { x: offset - field.width / 2, y: -height / 2, width, height },
    loud,
    lines: wrapText(statement.word, room(width)),
  }
}
