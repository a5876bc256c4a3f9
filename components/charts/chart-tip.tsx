import type { Statement } from '@/lib/charts/statement'

/** What a pointer learns of a mark without opening its evidence. Its link says the same to those who use no pointer. */
export function ChartTip({ statement: { word, dateText, note } }: { statement: Statement }) {
  return (
    <div className="chart-tip">
      <strong>{word}</strong>
      {dateText && <div>{dateText}</div>}
      {note && <div>{note}</div>}
    </div>
  )
}
