import type { SourceLine } from '../document'
import type { Segment } from './segments'
import type { Setting } from './setting'

/** Lines that stand closely under one another, or the cells of a table row, as they are being put together. */
interface Run {
  cells: Segment[][]
}

/** A cell of up to three lines is centred beside one of a single line, in sizes of the type. */
const BESIDE = 1.5
/** A line that ends this near to the right edge was full, in sizes of the type. */
const NEARLY_FULL = 4
/** Cells stand this far apart at least, in sizes of the type. */
const GUTTER = 0.5
/** A label runs over this many lines at most, its grade included. */
const MOST_AHEAD = 5
/** A table's cells stand within this of a common left edge, in points. */
const SAME_EDGE = 3
/** Marks that open an item of a list. */
const OPENS_ITEM = /^(?:[•●▪■◼◦‣∙·\uF0B7\uF06E\uF0A7\uF02D–—-]|\(?[a-z]\)|\(?\d{1,3}[.)])(?:\s|$|(?=[A-Z]))/

/** The lines of a document: one a line of running text, one a row of a table. */
export function linesOf(segments: readonly Segment[], setting: Setting): SourceLine[] {
  const lines: SourceLine[] = []
  let run: Run | null = null
  for (const [at, segment] of segments.entries()) {
    const above = run?.cells.at(-1)?.at(-1)
    if (above && isMark(segment, above)) continue
    const cell = run && cellFor(run, segments.slice(at, at + MOST_AHEAD), setting)
    if (run && cell === 'next') run.cells.push([segment])
    else if (run && typeof cell === 'number') run.cells[cell]!.push(segment)
    else {
      if (run) lines.push(...written(run, setting))
      run = { cells: [[segment]] }
    }
  }
  return run ? [...lines, ...written(run, setting)] : lines
}

/** A raised figure behind a word, which points to a footnote. */
const isMark = (segment: Segment, above: Segment): boolean =>
  /^\d{1,2}$/.test(segment.text) &&
  segment.page === above.page &&
  segment.size < above.size * 0.8 &&
  segment.base >= above.base &&
  Math.abs(segment.left - above.right) < above.size

/** The cell of the run that a segment belongs to, 'next' for a cell of its own, or null where it begins something new. */
function cellFor({ cells }: Run, ahead: readonly Segment[], setting: Setting): number | 'next' | null {
  const segment = ahead[0]!
  const last = cells.at(-1)!
  if (last[0]!.page !== segment.page) return null
  if (standsBeside(last, segment)) return 'next'
  if (cells.length === 1) return isUnder(last.at(-1)!, segment, setting) ? 0 : null
  const below = cells.findIndex(cell => isBelow(cell, segment, setting))
  const right = cells[below + 1]?.[0]?.left ?? Infinity
  if (below === -1 || segment.right > right) return null
  const isNewRow = below < cells.length - 1 && opensRow(ahead, setting)
  return isNewRow || OPENS_ITEM.test(segment.text) ? null : below
}

/** True of a segment to the right of all lines of a cell and no higher or lower than they are. */
function standsBeside(cell: readonly Segment[], segment: Segment): boolean {
  const [top, bottom] = [cell[0]!, cell.at(-1)!]
  const slack = Math.max(segment.size, bottom.size) * BESIDE
  return (
    cell.every(line => segment.left >= line.right + line.size * GUTTER) &&
    segment.base <= top.base + slack &&
    segment.base >= bottom.base - slack
  )
}

/** True of lines that have a cell of their own beside them: the label of another row, not the rest of the one above. */
function opensRow([first, ...others]: readonly Segment[], setting: Setting): boolean {
  const label = [first!]
  for (const segment of others) {
    if (standsBeside(label, segment)) return true
    if (!isBelow(label, segment, setting)) return false
    label.push(segment)
  }
  return false
}

/** True of the next line of a cell that has room for more than one. */
function isBelow(cell: readonly Segment[], segment: Segment, setting: Setting): boolean {
  const [first, last] = [cell[0]!, cell.at(-1)!]
  return (
    Math.abs(segment.left - first.left) <= SAME_EDGE &&
    Math.abs(segment.size - last.size) < 0.5 &&
    segment.bold === last.bold &&
    isUsualDistance(last, segment, setting)
  )
}

const isUsualDistance = (above: Segment, segment: Segment, setting: Setting): boolean => {
  const distance = above.base - segment.base
  return distance > segment.size * 0.6 && distance < setting.leading(segment.size) * 1.25
}

/** True of a line closely under another, in the same type and not far from its left edge, that opens no item. */
const isUnder = (above: Segment, segment: Segment, setting: Setting): boolean =>
  above.page === segment.page &&
  Math.abs(above.size - segment.size) < 0.5 &&
  segment.left > above.left - SAME_EDGE * 4 &&
  segment.left < above.left + above.size * 4 &&
  isUsualDistance(above, segment, setting) &&
  !OPENS_ITEM.test(segment.text)

/** True where a line under another carries it on: there was no room for its first word up there. */
function runsOn(above: Segment | undefined, segment: Segment, { rightEdge }: Setting): boolean {
  if (!above || above.bold !== segment.bold) return false
  const firstWord = segment.text.split(' ', 1)[0]!.length
  const width = (firstWord + 1) * ((segment.right - segment.left) / segment.text.length)
  return above.right + width > rightEdge - segment.size * NEARLY_FULL
}

function written({ cells }: Run, setting: Setting): SourceLine[] {
  const [first] = cells
  if (cells.length === 1)
    return first!.map((segment, at) =>
      lineOf(segment.text, null, segment, runsOn(first![at - 1], segment, setting), setting),
    )
  const words = cells.map(cell => cell.map(({ text }) => text).join(' '))
  return [lineOf(words.join('\t'), words, first![0]!, false, setting)]
}

const lineOf = (
  text: string,
  cells: readonly string[] | null,
  { page, size, bold }: Segment,
  carriesOn: boolean,
  { body, bodyIsBold }: Setting,
): SourceLine => ({
  text,
  cells,
  page,
  line: null,
  layout: { runsOn: carriesOn, prominent: size > body + 0.9 || (bold && !bodyIsBold && size > body - 0.9) },
})
