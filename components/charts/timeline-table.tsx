import { Fragment } from 'react'
import type { AuthorityPageView, Cell, PanelView } from '@/lib/queries/types'
import { CellWords } from './cell-words'
import { ChartTable } from './chart-table'

/** The timeline in words: a table a framework, its areas down, its inspections across. */
export function TimelineTable({
  view: { panels },
  evidenceHref,
}: {
  view: Pick<AuthorityPageView, 'panels'>
  evidenceHref: (evidenceId: string) => string
}) {
  return panels.map(panel => (
    <ChartTable
      key={panel.framework}
      caption={panel.title}
      corner="Area"
      columns={panel.inspections.map(({ reportId, dateText }) => ({ key: reportId, head: dateText }))}
      rows={panel.rows.map(row => ({
        key: `${row.area} ${row.topic}`,
        head: row.label,
        cells: panel.inspections.map(({ reportId, cells }) =>
          cells.filter(isOf(row)).map((cell, index) => (
            // A document may judge one area more than once.
            <Fragment key={`${reportId} ${cell.evidenceId ?? index}`}>
              {index > 0 && '; '}
              <CellWords cell={cell} evidenceHref={evidenceHref} />
            </Fragment>
          )),
        ),
      }))}
      note={panel.gap}
    />
  ))
}

const isOf = (row: PanelView['rows'][number]) => (cell: Cell) =>
  cell.area === row.area && cell.topic === row.topic
