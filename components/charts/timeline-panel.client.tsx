'use client'

import { lazy, memo } from 'react'
import type { TimeAxis } from '@/lib/charts/time-axis'
import { placePanel } from '@/lib/charts/timeline'
import type { SeriesPanel } from '@/lib/charts/timeline-series'
import { Frames } from './frames.client'
import { sameContent } from './same-content'
import { TimelineSvg } from './timeline-svg'

const TimelineRecharts = lazy(() => import('./timeline-recharts.client'))

/** One panel's drawing: still at every width, interactive at the width in view. */
export const TimelinePanel = memo(function TimelinePanel({
  panel,
  axis,
}: {
  panel: SeriesPanel
  axis: TimeAxis
}) {
  return (
    <Frames
      still={name => <TimelineSvg panel={placePanel(panel, axis, name)} />}
      live={(name, onDrawn) => <TimelineRecharts panel={placePanel(panel, axis, name)} onDrawn={onDrawn} />}
    />
  )
}, sameContent)
