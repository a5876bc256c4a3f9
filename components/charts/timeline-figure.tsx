import { type SeriesPanel, timelineSeries } from '@/lib/charts/timeline-series'
import { type IsoDay, longDate, placedOn } from '@/lib/domain/dates'
import type { AuthorityPageView, AuthorityRef } from '@/lib/queries/types'
import { authorityHref, reportHref } from '@/lib/views'
import { CheckedKey } from './checked-key'
import { PrintedScale } from './printed-scale'
import { TimelinePanel } from './timeline-panel.client'
import { TimelineTable } from './timeline-table'
import './charts.css'

type Drawn = Pick<AuthorityPageView, 'panels' | 'quoted' | 'checkedTo'> & { authority: AuthorityRef }

/**
 * Every judgement of a council on one time axis, a panel a framework. Nothing is joined across panels.
 * @param of the council's name, where the page is another council's: it stands before every panel's title
 * @param heading stands over the drawing, where the page has none of its own
 * @param caption source and note in place of the figure's own
 * @param today the last day of the axis, ISO
 */
export function TimelineFigure({
  view,
  of,
  heading,
  caption,
  today,
}: {
  view: Drawn
  of?: string
  heading?: React.ReactNode
  caption?: React.ReactNode
  today: IsoDay
}) {
  const { slug, formalName } = view.authority
  const links = {
    evidence: (evidence: string) => authorityHref(slug, { evidence }),
    report: (reportId: string) => reportHref(reportId, 'quoted'),
  }
  const idOf = (key: string) => `timeline-${of ? `${slug}-` : ''}${key}`
  const { axis, panels } = timelineSeries(view, today, links)
  return (
    <figure className="chart-figure" aria-label={`Timeline of judgements, ${formalName}`}>
      {heading}
      {panels.map(panel => (
        <section key={panel.key} className="chart-panel" aria-labelledby={idOf(panel.key)}>
          <h3 id={idOf(panel.key)}>
            {of && `${of}: `}
            {panel.title}
          </h3>
          <PrintedScale scales={panel.scales} />
          <TimelinePanel panel={panel} axis={axis} />
          {panel.gap && <p className="chart-gap">{panel.gap}</p>}
        </section>
      ))}
      <figcaption className="chart-caption">
        {caption ?? <TimelineCaption view={view} panels={panels} />}
      </figcaption>
      <details className="chart-details">
        <summary>Show as a table</summary>
        <TimelineTable view={view} evidenceHref={links.evidence} />
      </details>
    </figure>
  )
}

function TimelineCaption({ view, panels }: { view: Drawn; panels: SeriesPanel[] }) {
  const marks = panels.flatMap(({ rows }) => rows.flatMap(row => row.marks))
  const looks = new Set(marks.map(({ look }) => look))
  const inspections = view.panels.flatMap(panel => panel.inspections)
  const placed = new Set(inspections.map(({ dates }) => placedOn(dates)?.by))
  const fromTable = inspections.some(({ table }) => table)
  return (
    <>
      A mark stands at the last day of the inspection or at the date of the letter
      {placed.has('began') && ', at its first day where a table gives no other'}
      {placed.has('published') && ', at publication where the source gives no other date'}
      {placed.has('year') && ', at the end of the year where no day is known'}.
      {looks.has('quoted') &&
        ' A dashed mark with “quoted” repeats what another document says of an inspection.'}
      {looks.has('doubtful') && ' A dashed mark “being checked by a person” is a grade that is not certain.'}
      {marks.some(({ checked }) => checked) && <CheckedKey />} Source: the documents
      {fromTable && ' and tables'} behind the marks.
      {view.checkedTo && ` Record held to ${longDate(view.checkedTo)}.`}
    </>
  )
}
