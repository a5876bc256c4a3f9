import type { ComparePageView } from '@/lib/queries/types'
import { CellWords } from './cell-words'
import { ChartTable } from './chart-table'

/** The comparison in words: areas down, councils with their dates across. */
export function MatrixTable({
  view: { councils, rows, frameworkTitle },
  evidenceHref,
}: {
  view: Pick<ComparePageView, 'councils' | 'rows' | 'frameworkTitle'>
  evidenceHref: (evidenceId: string) => string
}) {
  return (
    <ChartTable
      caption={frameworkTitle}
      corner="Area"
      columns={councils.map(({ slug, name, inspection }) => ({
        key: slug,
        head: (
          <>
            {name}
            {inspection && <span className="chart-reason"> {inspection.dateText}</span>}
          </>
        ),
      }))}
      rows={rows.map(({ area, topic, label, cells }) => ({
        key: [area, topic, label].join(' '),
        head: label,
        cells: cells.map((cell, index) => (
          <CellWords key={councils[index]?.slug} cell={cell} evidenceHref={evidenceHref} />
        )),
      }))}
    />
  )
}
