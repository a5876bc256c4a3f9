import type { Box } from './hatch'
import type { PlacedCell } from './matrix'
import type { MatrixSeries } from './matrix-series'
import type { Statement } from './statement'
import { longestPiece, TYPE, wrapText } from './text'

/** Left edge of a cell to its words and words to its right edge, in pixels; the bar of a quiet cell stands within. */
export const PADDING = { left: 20, right: 10 } as const
export const BAR = 10
/** Air between two columns and between two rows, in pixels. */
export const GAP = { column: 8, row: 8 } as const
/** Least height of a cell, in pixels: what a finger needs. */
const LEAST_HEIGHT = 44
/** Most lines a word may take before a layout is given up for a roomier one. */
const MOST_LINES = 3

const room = (width: number): number => width - PADDING.left - PADDING.right

/** Every word that some cell of the rows must hold, once. */
export const wordsOf = (rows: MatrixSeries['rows']): string[] => [
  ...new Set(rows.flatMap(({ cells }) => cells.map(({ word }) => word))),
]

/** Whether every word fits cells of this width, unbroken and in few lines. */
export const wordsFit = (words: readonly string[], width: number): boolean =>
  words.every(word => longestPiece(word) <= room(width) && wrapText(word, room(width)).length <= MOST_LINES)

/** Height of a cell of this width that holds any of the words. */
export const cellHeight = (words: readonly string[], width: number): number =>
  Math.max(LEAST_HEIGHT, ...words.map(word => wrapText(word, room(width)).length * TYPE.line + 12))

/** A cell in its field of the grid: all of the field but the gap to its right, and half a gap above and below. */
export function placeCell(
  statement: Statement,
  {
    plot,
    column,
    slot,
    columnWidth,
    slotHeight,
    loud,
  }: { plot: Box; column: number; slot: number; columnWidth: number; slotHeight: number; loud: boolean },
): PlacedCell {
  const width = columnWidth - GAP.column
  const height = slotHeight - GAP.row
  return {
    ...statement,
    column,
    slot,
    cx: plot.x + (column + 0.5) * columnWidth,
    cy: plot.y + (slot + 0.5) * slotHeight,
    box: { x: -columnWidth / 2, y: -height / 2, width, height },
    loud,
    lines: wrapText(statement.word, room(width)),
  }
}
