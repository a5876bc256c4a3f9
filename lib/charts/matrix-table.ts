import type { PlacedMatrix, PlacedText } from './matrix'
import { cellHeight, GAP, placeCell, wordsFit, wordsOf } from './matrix-cell'
import type { MatrixSeries } from './matrix-series'
import { longestPiece, longestSerifPiece, TYPE, textWidth, wrapSerif, wrapText } from './text'
import { WIDTHS, type WidthName } from './widths'

/** Type of a council's name over its column, and its line, in pixels. */
export const NAME = { size: 18, line: 22 } as const
/** Shares of the width that the names of the areas may take: the first that gives none more than two lines, or the last. */
const FOR_LABELS = [0.27, 0.33, 0.4] as const
const LABEL_AIR = 16

/** Areas down, councils across; null where the columns would be too narrow for a word, a name or a date. */
export function placeTable(series: MatrixSeries, name: WidthName): PlacedMatrix[] | null {
  if (name === 'narrow') return null
  const { councils, rows } = series
  const width = WIDTHS[name]
  const words = wordsOf(rows)
  const columnBeside = (labels: number): number => (width + GAP.column - labels) / councils.length
  const fitting = FOR_LABELS.map(share => labelWidth(rows, width * share)).filter(labels => {
    const cell = columnBeside(labels) - GAP.column
    return wordsFit(words, cell) && headsFit(councils, cell)
  })
  const labels = fitting.find(room => mostLines(rows, room) <= 2) ?? fitting.at(-1)
  return labels === undefined ? null : [tableBeside(labels, columnBeside(labels), series, width)]
}

function tableBeside(
  labels: number,
  column: number,
  { councils, rows }: MatrixSeries,
  width: number,
): PlacedMatrix {
  const cell = column - GAP.column
  const heads = placeHeads(councils, labels, column)
  const labelLines = rows.map(({ label }) => wrapText(label, labels - LABEL_AIR))
  const inside = Math.max(
    cellHeight(wordsOf(rows), cell),
    ...labelLines.map(lines => lines.length * TYPE.line + 8),
  )
  const row = inside + GAP.row
  const plot = {
    x: labels,
    y: heads.height,
    width: column * councils.length,
    height: row * rows.length,
  }

  return {
    key: 'table',
    width,
    height: plot.y + plot.height + 1,
    plot,
    texts: [
      ...heads.texts,
      ...rows.map(({ key, differs }, slot): PlacedText => {
        const lines = labelLines[slot]!
        const y = plot.y + (slot + 0.5) * row - ((lines.length - 1) * TYPE.line) / 2
        return { key, role: differs ? 'area-that-differs' : 'area', lines, x: 0, y }
      }),
    ],
    rules: [plot.y, ...rows.map((_, slot) => plot.y + (slot + 1) * row)],
    cells: rows.flatMap(({ differs, cells }, slot) =>
      cells.map((statement, index) =>
        placeCell(statement, {
          plot,
          column: index,
          slot,
          columnWidth: column,
          slotHeight: row,
          loud: differs,
        }),
      ),
    ),
  }
}

/** Names on one level, dates on one level below the longest of them. */
function placeHeads(
  councils: MatrixSeries['councils'],
  left: number,
  column: number,
): { texts: PlacedText[]; height: number } {
  const room = column - GAP.column
  const heads = councils.map(({ slug, name, dateText }) => ({
    slug,
    name: wrapSerif(name, room, NAME.size),
    date: dateText ? wrapText(dateText, room) : [],
  }))
  const names = Math.max(...heads.map(({ name }) => name.length)) * NAME.line
  const dates = Math.max(...heads.map(({ date }) => date.length)) * TYPE.line
  return {
    texts: heads.flatMap(({ slug, name, date }, index): PlacedText[] => {
      const x = left + index * column
      return [
        { key: `${slug} name`, role: 'council', lines: name, x, y: NAME.line / 2 },
        { key: `${slug} date`, role: 'date', lines: date, x, y: names + TYPE.line / 2 },
      ]
    }),
    height: names + dates + 12,
  }
}

const headsFit = (councils: MatrixSeries['councils'], room: number): boolean =>
  councils.every(
    ({ name, dateText }) =>
      longestSerifPiece(name, NAME.size) <= room && (!dateText || longestPiece(dateText) <= room),
  )

/** Room for the names of the areas and the air behind them: what the longest needs, never less than a word. */
function labelWidth(rows: MatrixSeries['rows'], most: number): number {
  const wanted = Math.max(...rows.map(({ label }) => textWidth(label))) + 24
  const least = Math.max(...rows.map(({ label }) => longestPiece(label))) + LABEL_AIR
  return Math.max(least, Math.min(wanted, most))
}

const mostLines = (rows: MatrixSeries['rows'], labels: number): number =>
  Math.max(...rows.map(({ label }) => wrapText(label, labels - LABEL_AIR).length))
