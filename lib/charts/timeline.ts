import type { Box } from './hatch'
import { layLanes, type Side } from './lanes'
import { textWidth } from './text'
import { placeOf, type Span, type TimeAxis, yearTicks } from './time-axis'
import { LAYOUT, laneHeights, laneMiddle, MARK, type PlacedRow, placeRow, sum, WORDS } from './timeline-row'
import type { SeriesPanel } from './timeline-series'
import { sidesOf } from './timeline-sides'
import { WIDTHS, type WidthName } from './widths'

/** One panel, drawn as a picture of its own so that a page of paper can break between panels. */
export interface PlacedPanel {
  title: string
  width: number
  height: number
  axis: TimeAxis
  /** The stretch of the page that stands for the axis. */
  plot: Span
  /** The framework's years. */
  band: Box
  years: { year: number; x: number; labelX: number }[]
  dates: { id: string; lines: string[]; x: number; y: number; side: Side }[]
  rows: PlacedRow[]
}

const DATE_LINE = 26
const AXIS_HEIGHT = 30
/** A date begins at the left edge of its marks. */
const DATES = { size: MARK, gap: -MARK }

/** Every place of one panel at one of the named widths. All panels of a figure share the axis. */
export function placePanel(panel: SeriesPanel, axis: TimeAxis, name: WidthName): PlacedPanel {
  const width = WIDTHS[name]
  const { names } = LAYOUT[name]
  // Half a mark of margin, so that the first and the last day of the axis show a whole one.
  const plot: Span = { from: names + MARK / 2, to: width - MARK / 2 }
  const text: Span = { from: names, to: width }
  const at = (day: number) => placeOf(axis, plot, day)
  const sides = sidesOf(panel, at, text, WORDS)

  const dates = layLanes(
    panel.inspections.map(({ id, day, text: word }) => ({
      x: at(day),
      word,
      side: sides.get(id) ?? 'right',
    })),
    text,
    DATES,
  )
  const dateLanes = laneHeights(dates, DATE_LINE)
  const rowsTop = sum(dateLanes)
  const rows: PlacedRow[] = []
  for (const row of panel.rows) {
    rows.push(placeRow(row, { top: rows.at(-1)?.bottom ?? rowsTop, name, at, text, sides }))
  }
  const rowsBottom = rows.at(-1)?.bottom ?? rowsTop

  return {
    title: panel.title,
    width,
    height: rowsBottom + AXIS_HEIGHT,
    axis,
    plot,
    band: { x: at(panel.from), y: 0, width: at(panel.to) - at(panel.from), height: rowsBottom },
    years: yearTicks(axis, plot).map(({ year, x }) => ({ year, x, labelX: clampLabel(x, `${year}`, width) })),
    dates: panel.inspections.map(({ id }, index) => {
      const { textX: x, lane, lines, side } = dates[index]!
      return { id, lines, x, y: laneMiddle(dateLanes, lane), side }
    }),
    rows,
  }
}

const clampLabel = (x: number, label: string, width: number): number => {
  const half = textWidth(label) / 2
  return Math.min(Math.max(x, half), width - half)
}
