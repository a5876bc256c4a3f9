'use client'

import { useEffect } from 'react'
import { Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import type { PlacedPanel } from '@/lib/charts/timeline'
import type { PlacedMark } from '@/lib/charts/timeline-row'
import { ChartTip } from './chart-tip'
import { datumOf } from './datum'
import { TimelineGround } from './timeline-ground'
import { TimelineMark } from './timeline-mark'

/**
 * A panel drawn by Recharts: time runs along a numeric axis, the height of a mark is its height in the model. At a
 * fixed width with fixed margins the scales give the places of the plain drawing.
 */
export default function TimelineRecharts({ panel, onDrawn }: { panel: PlacedPanel; onDrawn: () => void }) {
  const { title, width, height, axis, plot, rows } = panel
  // Recharts sets its size in an effect of its own, which has run by the time this one does.
  useEffect(onDrawn, [onDrawn])

  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right: width - plot.to, bottom: 0, left: plot.from }}
      accessibilityLayer={false}
      role="group"
      aria-label={title}
    >
      <XAxis type="number" dataKey="day" domain={[axis.from, axis.to]} hide />
      <YAxis type="number" dataKey="height" domain={[0, height]} reversed hide />
      <TimelineGround panel={panel} />
      <Scatter
        data={rows.flatMap(({ marks }) => marks.map(mark => ({ day: mark.day, height: mark.cy, mark })))}
        shape={point => {
          const { payload, cx, cy } = datumOf<{ mark: PlacedMark }>(point)
          return <TimelineMark mark={payload.mark} cx={cx} cy={cy} />
        }}
        isAnimationActive={false}
      />
      <Tooltip
        cursor={false}
        isAnimationActive={false}
        content={({ payload }) => {
          const mark: PlacedMark | undefined = payload[0]?.payload.mark
          return mark && <ChartTip statement={mark} />
        }}
      />
    </ScatterChart>
  )
}
