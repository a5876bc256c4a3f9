import { ScrollRegion } from '@/components/ui/scroll-region'

export interface TableColumn {
  key: string
  head: React.ReactNode
}

export interface TableRow {
  key: string
  head: string
  /** One a column, in their order. */
  cells: React.ReactNode[]
}

/** A figure's numbers and words as a plain table, for those who read tables better, and for copying. */
export function ChartTable({
  caption,
  corner,
  columns,
  rows,
  note,
}: {
  caption: string
  corner: string
  columns: TableColumn[]
  rows: TableRow[]
  note?: string | null
}) {
  return (
    <ScrollRegion label={`Table: ${caption}`}>
      <table className="chart-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={columns[index]?.key}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
        {note && (
          <tfoot>
            <tr>
              <td colSpan={columns.length + 1}>{note}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollRegion>
  )
}
