import type { Box } from './hatch'
import { placeBlocks } from './matrix-blocks'
import type { MatrixSeries } from './matrix-series'
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
  /** The grid, in pixels from the picture's corner. */
  plot: Box
  texts: PlacedText[]
  /** Heights of the lines across the picture; the first is heavy. */
  rules: number[]
  /** By row, then by column. */
  cells: PlacedCell[]
}

/**
 * The comparison at one of the named widths: one table, areas down and councils across, where every word fits its column
 * with room to spare; otherwise one block an area, councils down, as many blocks abreast as the width holds.
 */
export const placeMatrix = (series: MatrixSeries, name: WidthName): PlacedMatrix[] =>
  placeTable(series, name) ?? placeBlocks(series, name)
