import type { PlacedMatrix, PlacedText } from './matrix'
import { cellHeight, placeCell } from './matrix-cell'
import type { MatrixSeries } from './matrix-series'
import { TYPE, textWidth, wrapText } from './text'
import { WIDTHS, type WidthName } from './widths'

/** Blocks abreast at each width. */
const ABREAST: Record<WidthName, number> = { narrow: 1, medium: 2, wide: 3 }
/** Between blocks, between a council and its cell, between lines. */
const GAP = { block: 24, cell: 12, line: 6 } as const
/** Most of a block that the councils' names may take. */
const MOST_FOR_NAMES = 0.42

type Row = MatrixSeries['rows'][number]

/** One block an area, in the order of the rows; each row of blocks is a picture, so that paper can break between them. */
export function placeBlocks({ councils, rows }: MatrixSeries, name: WidthName): PlacedMatrix[] {
  const abreast = ABREAST[name]
  return chunks(rows, abreast).map(chunk => placeStrip(councils, chunk, rows, abreast, WIDTHS[name]))
}

function placeStrip(
  councils: MatrixSeries['councils'],
  blocks: Row[],
  rows: readonly Row[],
  abreast: number,
  width: number,
): PlacedMatrix {
  // The last block of a line needs no gap behind it, so all of them share one gap less.
  const column = (width + (abreast > 1 ? GAP.block : 0)) / abreast
  const block = column - (abreast > 1 ? GAP.block : 0)
  const names = Math.min(Math.max(...councils.map(({ name }) => textWidth(name))), block * MOST_FOR_NAMES)
  const cell = block - names - GAP.cell
  const words = rows.flatMap(({ cells }) => cells.map(({ word }) => word))

  const nameLines = councils.map(council => wrapText(council.name, names))
  const inside = Math.max(
    44,
    cellHeight(words, cell),
    ...councils.map(({ year }, index) => (nameLines[index]!.length + (year ? 1 : 0)) * TYPE.line),
  )
  const line = inside + GAP.line
  const headings = blocks.map(({ label }) => wrapText(label, block))
  const top = Math.max(...headings.map(lines => lines.length)) * TYPE.line + 20
  const plot = { x: 0, y: top, width: column * blocks.length, height: line * councils.length }

  const textsOf = ({ key, label: _, differs }: Row, index: number): PlacedText[] => {
    const x = index * column
    return [
      {
        key,
        role: differs ? 'area-that-differs' : 'area',
        lines: headings[index]!,
        x,
        y: 12 + TYPE.line / 2,
      },
      ...councils.flatMap(({ slug, year }, slot): PlacedText[] => {
        const lines = nameLines[slot]!
        const count = lines.length + (year ? 1 : 0)
        const y = top + (slot + 0.5) * line - ((count - 1) * TYPE.line) / 2
        return [
          { key: `${key} ${slug}`, role: 'area', lines, x, y },
          {
            key: `${key} ${slug} year`,
            role: 'date',
            lines: year ? [year] : [],
            x,
            y: y + lines.length * TYPE.line,
          },
        ]
      }),
    ]
  }

  return {
    key: blocks.map(({ key }) => key).join(' '),
    width,
    height: plot.y + plot.height,
    plot,
    texts: blocks.flatMap(textsOf),
    rules: [],
    cells: councils.flatMap((_, slot) =>
      blocks.map(({ differs, cells }, index) =>
        placeCell(
          cells[slot]!,
          { x: index * column, y: top + slot * line, width: column, height: line, column: index, slot },
          { width: cell, height: inside, offset: names + GAP.cell, loud: differs },
        ),
      ),
    ),
  }
}

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
