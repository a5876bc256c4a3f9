import type { PlacedMatrix, PlacedText } from './matrix'
import { cellHeight, placeCell, wordsFit } from './matrix-cell'
import type { MatrixSeries } from './matrix-series'
import { longestPiece, longestSerifPiece, TYPE, textWidth, wrapSerif, wrapText } from './text'
import { WIDTHS, type WidthName } from './widths'

/** Type of a council's name over its column, and its line, in pixels. */
export const NAME = { size: 18, line: 22 } as const
/** Between columns and between rows. */
const GAP = { column: 8, row: 8 } as const
/** Most of the width that row names may take. */
const MOST_FOR_NAMES = 0.27

/** Areas down, councils across; null where the columns would be too narrow for a word, a name or a date. */
export function placeTable({ councils, rows }: MatrixSeries, name: WidthName): PlacedMatrix[] | null {
  const width = WIDTHS[name]
  const labels = labelWidth(
    rows.map(({ label }) => label),
    width,
  )
  const column = (width - labels) / councils.length
  const cell = column - GAP.column
  const words = rows.flatMap(({ cells }) => cells.map(({ word }) => word))
  if (!wordsFit(words, cell) || !headsFit(councils, cell) || name === 'narrow') return null

  const { texts, height: headHeight } = placeHeads(councils, labels, column, cell)
  const inside = cellHeight(words, cell)
  const labelLines = rows.map(({ label }) => wrapText(label, labels - 16))
  const row = Math.max(inside, ...labelLines.map(lines => lines.length * TYPE.line + 8)) + GAP.row
  const plot = { x: labels, y: headHeight, width: width - labels, height: row * rows.length }

  return [
    {
      key: 'table',
      width,
      height: plot.y + plot.height + 1,
      plot,
      texts: [
        ...texts,
        ...rows.map(({ key, differs }, slot): PlacedText => {
          const lines = labelLines[slot]!
          const middle = plot.y + (slot + 0.5) * row
          return {
            key,
            role: differs ? 'area-that-differs' : 'area',
            lines,
            x: 0,
            y: middle - ((lines.length - 1) * TYPE.line) / 2,
          }
        }),
      ],
      rules: [plot.y, ...rows.map((_, slot) => plot.y + (slot + 1) * row)],
      cells: rows.flatMap(({ differs, cells }, slot) =>
        cells.map((statement, index) =>
          placeCell(
            statement,
            {
              x: plot.x + index * column,
              y: plot.y + slot * row,
              width: column,
              height: row,
              column: index,
              slot,
            },
            { width: cell, height: row - GAP.row, offset: 0, loud: differs },
          ),
        ),
      ),
    },
  ]
}

function placeHeads(
  councils: MatrixSeries['councils'],
  left: number,
  column: number,
  cell: number,
): { texts: PlacedText[]; height: number } {
  const heads = councils.map(({ slug, name, dateText }) => ({
    slug,
    name: wrapSerif(name, cell, NAME.size),
    date: dateText ? wrapText(dateText, cell) : [],
  }))
  const names = Math.max(...heads.map(({ name }) => name.length)) * NAME.line
  const dates = Math.max(...heads.map(({ date }) => date.length)) * TYPE.line
  return {
    texts: heads.flatMap(({ slug, name, date }, index): PlacedText[] => {
      const x = left + index * column
      return [
        { key: `${slug} name`, role: 'council', lines: name, x, y: NAME.line / 2 },
        // Dates stand on one level, below the longest of the names.
        { key: `${slug} date`, role: 'date', lines: date, x, y: names + TYPE.line / 2 },
      ]
    }),
    height: names + dates + 12,
  }
}

const headsFit = (councils: MatrixSeries['councils'], cell: number): boolean =>
  councils.every(
    ({ name, dateText }) =>
      longestSerifPiece(name, NAME.size) <= cell && (!dateText || longestPiece(dateText) <= cell),
  )

/** Room for the names of the rows: what the longest needs, up to a share of the width, never less than a word. */
function labelWidth(labels: readonly string[], width: number): number {
  const wanted = Math.max(...labels.map(label => textWidth(label))) + 24
  const least = Math.max(...labels.map(label => longestPiece(label))) + 16
  return Math.max(least, Math.min(wanted, width * MOST_FOR_NAMES))
}
