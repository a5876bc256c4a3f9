import type { Box } from './hatch'
import { type Labelled, type Laid, layLanes, type Side } from './lanes'
import { TYPE, wrapText } from './text'
import type { Span } from './time-axis'
import type { SeriesMark, SeriesPanel } from './timeline-series'
import { WIDTHS, type WidthName } from './widths'

/** Side of a mark in pixels: one size, whatever the grade. */
export const MARK = 18

/** A mark where it is drawn: its centre in pixels from the panel's top left corner, the rest from that centre. */
export interface PlacedMark extends SeriesMark {
  cx: number
  cy: number
  lines: string[]
  textX: number
  side: Side
  /** What can be pressed: mark and words, as high as the line. */
  hit: Box
}

/** A row's name and its marks. The name stands beside the plot, or above its own line on a phone. */
export interface PlacedRow {
  label: string
  labelLines: string[]
  /** Middle of the first line of the name. */
  labelY: number
  top: number
  bottom: number
  marks: PlacedMark[]
}

/** How the figure is divided at each width: room for row names (0: they stand above), height of a line of marks. */
export const LAYOUT: Record<WidthName, { names: number; line: number }> = {
  narrow: { names: 0, line: 44 },
  medium: { names: 196, line: 30 },
  wide: { names: 310, line: 30 },
}
/** Mark and words, in pixels. */
export const WORDS = { size: MARK, gap: 7 }

/** What a row needs to know of its panel. */
interface RowFrame {
  top: number
  name: WidthName
  /** The pixel of a day. */
  at: (day: number) => number
  /** Where words may stand. */
  text: Span
  /** The preferred side of each inspection's words. */
  sides: ReadonlyMap<string, Side>
}

/** Places one row: its name, and its marks on as many lines as their words need. */
export function placeRow(
  { label, marks }: SeriesPanel['rows'][number],
  { top, name, at, text, sides }: RowFrame,
): PlacedRow {
  const { names, line } = LAYOUT[name]
  const items: Labelled[] = marks.map(({ day, word, inspectionId }) => ({
    x: at(day),
    word,
    side: (inspectionId && sides.get(inspectionId)) || 'right',
  }))
  const laid = layLanes(items, text, WORDS)
  const lanes = laneHeights(laid, line)
  const lanesHeight = sum(lanes)

  const labelLines = wrapText(label, names === 0 ? WIDTHS[name] : names - 16)
  const labelHeight = labelLines.length * TYPE.line
  const above = names === 0
  const height = above ? labelHeight + lanesHeight + 6 : Math.max(lanesHeight, labelHeight + 10)
  const lanesTop = above ? top + labelHeight + 4 : top + (height - lanesHeight) / 2
  // One line of a name stands level with the first line of marks; a name of several lines is centred on the row.
  const firstLabelLine = above
    ? top + 4 + TYPE.line / 2
    : labelLines.length === 1
      ? lanesTop + (lanes[0] ?? line) / 2
      : top + (height - labelHeight) / 2 + TYPE.line / 2

  return {
    label,
    labelLines,
    labelY: firstLabelLine,
    top,
    bottom: top + height,
    marks: marks.map((mark, index) => placeMark(mark, items[index]!.x, laid[index]!, lanes, lanesTop)),
  }
}

function placeMark(mark: SeriesMark, cx: number, laid: Laid, lanes: number[], lanesTop: number): PlacedMark {
  const height = lanes[laid.lane]!
  return {
    ...mark,
    cx,
    cy: lanesTop + laneMiddle(lanes, laid.lane),
    lines: laid.lines,
    textX: laid.textX - cx,
    side: laid.side,
    hit: { x: laid.from - 2 - cx, y: -height / 2, width: laid.to - laid.from + 4, height },
  }
}

/** Height of each line of a row or of dates, at least `least` pixels. */
export function laneHeights(laid: readonly Laid[], least: number): number[] {
  const count = Math.max(1, ...laid.map(({ lane }) => lane + 1))
  return Array.from({ length: count }, (_, lane) =>
    Math.max(least, ...laid.filter(one => one.lane === lane).map(one => one.lines.length * TYPE.line + 6)),
  )
}

export const laneMiddle = (lanes: readonly number[], lane: number): number =>
  sum(lanes.slice(0, lane)) + (lanes[lane] ?? 0) / 2

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
