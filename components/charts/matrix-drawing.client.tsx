'use client'

import { lazy, memo } from 'react'
import { placeMatrix } from '@/lib/charts/matrix'
import type { MatrixSeries } from '@/lib/charts/matrix-series'
import { Frames } from './frames.client'
import { MatrixSvg } from './matrix-svg'
import { sameContent } from './same-content'

const MatrixRecharts = lazy(() => import('./matrix-recharts.client'))

/** A comparison's drawing: still at every width, interactive at the width in view. */
export const MatrixDrawing = memo(function MatrixDrawing({
  series,
  title,
}: {
  series: MatrixSeries
  title: string
}) {
  return (
    <Frames
      still={name =>
        placeMatrix(series, name).map(matrix => <MatrixSvg key={matrix.key} matrix={matrix} title={title} />)
      }
      live={(name, onDrawn) => (
        <MatrixRecharts matrices={placeMatrix(series, name)} title={title} onDrawn={onDrawn} />
      )}
    />
  )
}, sameContent)
