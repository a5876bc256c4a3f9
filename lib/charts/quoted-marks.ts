import { partialDate } from '@/lib/domain/dates'
import { lowerFirst } from '@/lib/domain/english'
import type { PanelView, QuotedView } from '@/lib/queries/types'
import { dayNumber } from './time-axis'
import type { SeriesMark, TimelineLinks } from './timeline-series'

/**
 * Grades that another document repeats, for one row of a panel that stands anyway. A quotation without a framework,
 * a row or a date has no place on the axis; one that repeats what the panel itself shows adds nothing.
 */
export function quotedMarks(
  panel: PanelView,
  row: PanelView['rows'][number],
  quoted: readonly QuotedView[],
  links: TimelineLinks,
): SeriesMark[] {
  return quoted.flatMap((quotation, index) => {
    const { framework, area, when, grade, asWritten, reportId, reportTitle } = quotation
    const here = framework === panel.framework && area === row.area && row.topic === null
    if (!here || !when || !grade || isShown(panel, row, quotation)) return []
    const word = `${asWritten} (quoted)`
    const dateText = partialDate(when)
    return {
      id: `${reportId}.quoted.${index}`,
      inspectionId: null,
      day: middleOf(when),
      look: 'quoted' as const,
      grade,
      word,
      checked: false,
      dateText,
      note: `Quoted in ${lowerFirst(reportTitle)}; not that document’s own judgement.`,
      name: `${row.label}: ${asWritten}, ${dateText}, quoted in ${lowerFirst(reportTitle)}. Show the document`,
      href: links.report(reportId),
    }
  })
}

function isShown(panel: PanelView, row: PanelView['rows'][number], { when, grade }: QuotedView): boolean {
  return panel.inspections.some(
    inspection =>
      String(inspection.year) === when?.slice(0, 4) &&
      inspection.cells.some(
        cell => cell.area === row.area && cell.topic === row.topic && cell.grade === grade,
      ),
  )
}

/** A date known by its year or month alone is placed in the middle of it. */
function middleOf(when: string): number {
  if (when.length === 4) return dayNumber(`${when}-07-01`)
  return dayNumber(when.length === 7 ? `${when}-15` : when)
}
