import type { Box } from './hatch'
import type { MatrixSeries } from './matrix-series'
import { placeStrips } from './matrix-strips'
import { placeTable } from './matrix-table'
import type { Statement } from './statement'
import type { WidthName } from './widths'

/** A cell where it is drawn: its centre in pixels from the picture's top left corner, the rest from that centre. */
export interface PlacedCell extends Statement {
  /** Which column and which row of the grid, counted from 0. */
  column: number
  slot: number
  /** Centre of the grid's field, which Recharts' category axes find as well. */
  cx: number
  cy: number
  box: Box
  /** Full colour where councils differ; a bar of colour beside the word where they agree. */
  loud: boolean
  lines: string[]
}

/** What a text in the margins is, which decides how it is set. */
export type TextRole = 'council' | 'date' | 'area' | 'area-that-differs'

export interface PlacedText {
  key: string
  role: TextRole
  lines: string[]
  x: number
  /** Middle of the first line. */
  y: number
}

/** One picture: a grid of equal fields with texts around it. */
export interface PlacedMatrix {
  key: string
  width: number
  height: number
  /**
   * The grid, in pixels from the picture's corner. It reaches beyond the right edge by the gap between two columns, which
   * the last one does not need.
   */
  plot: Box
  texts: PlacedText[]
  /** Heights of the lines across the picture; the first, under the heads, is heavy. */
  rules: number[]
  /** By row, then by column. */
  cells: PlacedCell[]
}

/**
 * The comparison at one of the named widths: one table, areas down and councils across, where every word fits its column
 * otherwise councils down and as many areas across as the width holds, the rest in further pictures below. On a phone that
 * is one area at a time.
 */
export const placeMatrix = (series: MatrixSeries, name: WidthName): PlacedMatrix[] =>
  placeTable(series, name) ?? placeStrips(series, name)
