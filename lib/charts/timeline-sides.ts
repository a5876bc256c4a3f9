import { fitsBeside, type MarkSize, type Side } from './lanes'
import type { Span } from './time-axis'
import type { SeriesPanel } from './timeline-series'

/**
 * The side on which an inspection's words stand: one for all its rows where possible, so that they read as a column.
 * The side with more words that fit wins, the right one in doubt.
 */
export function sidesOf(
  { inspections, rows }: SeriesPanel,
  at: (day: number) => number,
  span: Span,
  mark: MarkSize,
): Map<string, Side> {
  const fitting = (inspectionId: string, side: Side): number =>
    rows
      .flatMap(row => row.marks.map(one => ({ one, others: row.marks.filter(other => other !== one) })))
      .filter(({ one }) => one.inspectionId === inspectionId)
      .filter(({ one, others }) =>
        fitsBeside(
          { x: at(one.day), word: one.word },
          side,
          others.map(({ day }) => at(day)),
          span,
          mark,
        ),
      ).length
  return new Map(
    inspections.map(
      ({ id }) => [id, fitting(id, 'right') >= fitting(id, 'left') ? 'right' : 'left'] as const,
    ),
  )
}
