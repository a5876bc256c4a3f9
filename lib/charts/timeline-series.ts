import { monthAndYear, placedOn, yearOf } from '@/lib/domain/dates'
import type { AuthorityPageView, Cell, InspectionView, PanelView } from '@/lib/queries/types'
import { quotedMarks } from './quoted-marks'
import { type Statement, statementOf } from './statement'
import { dayNumber, type TimeAxis, timeAxis, yearStart } from './time-axis'

/** A statement at its place in time. */
export interface SeriesMark extends Statement {
  /** The document whose judgement this is; null for a quotation. */
  inspectionId: string | null
  /** Days since 1 January 1970. */
  day: number
}

export interface SeriesPanel {
  key: string
  title: string
  /** The framework's years, in days since 1970, the last one not included. */
  from: number
  to: number
  scales: PanelView['scales']
  gap: string | null
  inspections: { id: string; day: number; text: string }[]
  rows: { label: string; marks: SeriesMark[] }[]
}

/** What a timeline shows, before anyone asks how wide it is. Plain data: it crosses from server to browser. */
export interface TimelineSeries {
  axis: TimeAxis
  panels: SeriesPanel[]
}

export interface TimelineLinks {
  /** Address of the evidence of a judgement. */
  evidence: (evidenceId: string) => string
  /** Address of a document. */
  report: (reportId: string) => string
}

/**
 * @param today the last day the axis must reach, ISO
 */
export function timelineSeries(
  view: Pick<AuthorityPageView, 'panels' | 'quoted'>,
  today: string,
  links: TimelineLinks,
): TimelineSeries {
  const days = view.panels.flatMap(panel => panel.inspections.map(inspection => inspection.placedOn))
  const axis = timeAxis(today, days)
  return { axis, panels: view.panels.map(panel => seriesPanel(panel, view.quoted, dayNumber(today), links)) }
}

function seriesPanel(
  panel: PanelView,
  quoted: AuthorityPageView['quoted'],
  today: number,
  links: TimelineLinks,
): SeriesPanel {
  return {
    key: panel.framework,
    title: panel.title,
    from: yearStart(panel.from),
    to: panel.to === null ? today : yearStart(panel.to + 1),
    scales: panel.scales,
    gap: panel.gap,
    inspections: panel.inspections.map(inspection => ({
      id: inspection.reportId,
      day: dayNumber(inspection.placedOn),
      text: shortDate(inspection),
    })),
    rows: panel.rows.map(row => ({
      label: row.label,
      marks: [
        ...panel.inspections.flatMap(inspection =>
          inspection.cells
            .filter(cell => cell.area === row.area && cell.topic === row.topic)
            .map((cell, index) => judgedMark(cell, index, inspection, links)),
        ),
        ...quotedMarks(panel, row, quoted, links),
      ],
    })),
  }
}

function judgedMark(cell: Cell, index: number, inspection: InspectionView, links: TimelineLinks): SeriesMark {
  const { evidenceId, area, topic } = cell
  const { reportId, placedOn, dateText } = inspection
  const id = evidenceId ?? [reportId, area, topic, index].join('.')
  return {
    ...statementOf(cell, { id, dateText, href: evidenceId && links.evidence(evidenceId) }),
    inspectionId: reportId,
    day: dayNumber(placedOn),
  }
}

/** 'November 2006'; where nothing but publication is known, the label says so. */
function shortDate({ dates, placedOn: day }: InspectionView): string {
  const by = placedOn(dates)?.by
  if (by === 'year') return `In ${yearOf(day)}`
  return by === 'published' ? `Published ${monthAndYear(day)}` : monthAndYear(day)
}
