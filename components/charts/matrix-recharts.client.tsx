'use client'

import { useEffect } from 'react'
import { Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import type { PlacedCell, PlacedMatrix } from '@/lib/charts/matrix'
import { ChartTip } from './chart-tip'
import { datumOf } from './datum'
import { MatrixCell } from './matrix-cell'
import { MatrixGround } from './matrix-ground'

/** The pictures of a comparison drawn by Recharts: columns and rows are categories, a cell is a point's shape. */
export default function MatrixRecharts({
  matrices,
  title,
  onDrawn,
}: {
  matrices: PlacedMatrix[]
  title: string
  onDrawn: () => void
}) {
  // Recharts sets its size in an effect of its own, which has run by the time this one does.
  useEffect(onDrawn, [onDrawn])
  return matrices.map(matrix => <Picture key={matrix.key} matrix={matrix} title={title} />)
}

function Picture({ matrix, title }: { matrix: PlacedMatrix; title: string }) {
  const { width, height, plot, cells } = matrix
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{
        top: plot.y,
        right: width - plot.x - plot.width,
        bottom: height - plot.y - plot.height,
        left: plot.x,
      }}
      accessibilityLayer={false}
      role="group"
      aria-label={title}
    >
      <XAxis type="category" dataKey="column" allowDuplicatedCategory={false} hide />
      <YAxis type="category" dataKey="slot" allowDuplicatedCategory={false} reversed hide />
      <MatrixGround matrix={matrix} />
      <Scatter
        data={cells.map(cell => ({ column: cell.column, slot: cell.slot, cell }))}
        shape={point => {
          const { payload, cx, cy } = datumOf<{ cell: PlacedCell }>(point)
          return <MatrixCell cell={payload.cell} cx={cx} cy={cy} />
        }}
        isAnimationActive={false}
      />
      <Tooltip
        cursor={false}
        isAnimationActive={false}
        content={({ payload }) => {
          const cell: PlacedCell | undefined = payload[0]?.payload.cell
          // Word and date stand in the drawing already; a reason does not.
          return cell?.note && <ChartTip statement={cell} />
        }}
      />
    </ScatterChart>
  )
}
