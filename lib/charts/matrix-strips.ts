import type { PlacedMatrix, PlacedText } from './matrix'
import { cellHeight, GAP, placeCell, wordsFit, wordsOf } from './matrix-cell'
import type { MatrixSeries } from './matrix-series'
import { longestPiece, TYPE, textWidth, wrapText } from './text'
import { WIDTHS, type WidthName } from './widths'

/** Most of the width that the councils' names may take. */
const MOST_FOR_NAMES: Record<WidthName, number> = { narrow: 0.4, medium: 0.3, wide: 0.2 }

/**
 * Councils down and areas across, as many as fit, the rest in further pictures of about as many: paper can break between
 * them, and a phone shows one area at a time.
 */
export function placeStrips({ councils, rows }: MatrixSeries, name: WidthName): PlacedMatrix[] {
  const width = WIDTHS[name]
  const names = namesWidth(councils, name)
  const words = wordsOf(rows)
  const columnOf = (abreast: number) => (width + GAP.column - names) / abreast
  const fits = (abreast: number): boolean => {
    const cell = columnOf(abreast) - GAP.column
    return rows.every(({ label }) => longestPiece(label) <= cell) && wordsFit(words, cell)
  }
  const most = name === 'narrow' ? 1 : (rows.map((_, index) => rows.length - index).find(fits) ?? 1)
  const strips = Math.ceil(rows.length / most)
  const abreast = Math.ceil(rows.length / strips)
  return chunks(rows, abreast).map(chunk =>
    placeStrip({ councils, rows: chunk }, name, names, columnOf(abreast)),
  )
}

function placeStrip(
  { councils, rows }: MatrixSeries,
  name: WidthName,
  names: number,
  column: number,
): PlacedMatrix {
  const cell = column - GAP.column
  const heads = rows.map(({ label }) => wrapText(label, rows.length === 1 ? WIDTHS[name] : cell))
  // A single area is the heading of its picture; several stand over their columns.
  const headLeft = rows.length === 1 ? 0 : names
  const top = Math.max(...heads.map(lines => lines.length)) * TYPE.line + 12
  const sides = councils.map(({ name: council, year, dateText }) => ({
    name: wrapText(council, names - 12),
    date: wrapDate(name === 'narrow' ? year : dateText, names - 12),
  }))
  const words = wordsOf(rows)
  const slot =
    GAP.row +
    Math.max(
      cellHeight(words, cell),
      ...sides.map(({ name, date }) => (name.length + date.length) * TYPE.line),
    )
  const plot = { x: names, y: top, width: column * rows.length, height: slot * councils.length }

  return {
    key: rows.map(({ key }) => key).join(' '),
    width: WIDTHS[name],
    height: plot.y + plot.height + 1,
    plot,
    texts: [
      ...rows.map(({ key, differs }, index): PlacedText => {
        const lines = heads[index]!
        const y = top - 8 - (lines.length - 0.5) * TYPE.line
        return { key, role: differs ? 'area-that-differs' : 'area', lines, x: headLeft + index * column, y }
      }),
      ...councils.flatMap(({ slug }, index): PlacedText[] => {
        const { name, date } = sides[index]!
        const middle = top + (index + 0.5) * slot
        const y = middle - ((name.length + date.length - 1) * TYPE.line) / 2
        return [
          { key: `${slug} name`, role: 'area', lines: name, x: 0, y },
          { key: `${slug} date`, role: 'date', lines: date, x: 0, y: y + name.length * TYPE.line },
        ]
      }),
    ],
    rules: [top, ...councils.map((_, index) => top + (index + 1) * slot)],
    cells: councils.flatMap((_, index) =>
      rows.map(({ differs, cells }, area) =>
        placeCell(cells[index]!, {
          plot,
          column: area,
          slot: index,
          columnWidth: column,
          slotHeight: slot,
          loud: differs,
        }),
      ),
    ),
  }
}

const wrapDate = (date: string | null, room: number): string[] => (date ? wrapText(date, room) : [])

function namesWidth(councils: MatrixSeries['councils'], name: WidthName): number {
  const wanted = Math.max(
    ...councils.map(({ name: council, dateText }) =>
      Math.max(textWidth(council), name === 'narrow' || !dateText ? 0 : textWidth(dateText)),
    ),
  )
  return Math.min(wanted + 12, WIDTHS[name] * MOST_FOR_NAMES[name])
}

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
