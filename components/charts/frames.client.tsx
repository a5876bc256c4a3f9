'use client'

import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { WIDTH_NAMES, type WidthName, widthFor } from '@/lib/charts/widths'
import './charts.css'

/**
 * A drawing at the three named widths, of which the style sheet shows the one that fits. In the browser the interactive
 * drawing takes the place of the one in view, at the same size, once it stands; on paper the still one returns.
 */
export function Frames({
  still,
  live,
}: {
  still: (name: WidthName) => React.ReactNode
  live: (name: WidthName, onDrawn: () => void) => React.ReactNode
}) {
  const ref = useRef<HTMLDivElement>(null)
  const inView = useWidthInView(ref)
  const [drawn, setDrawn] = useState<WidthName | null>(null)
  const onDrawn = useCallback(() => setDrawn(inView), [inView])

  return (
    <div ref={ref} className="chart-frames">
      {WIDTH_NAMES.map(name => (
        <div
          key={name}
          className="chart-frame"
          data-width={name}
          data-live={drawn === name && inView === name}
        >
          <div className="chart-still">{still(name)}</div>
          {inView === name && (
            <div className="chart-live">
              <Suspense>{live(name, onDrawn)}</Suspense>
            </div>
          )}
        </div>
      ))}
    </div>
  )
}

function useWidthInView(ref: React.RefObject<HTMLElement | null>): WidthName | null {
  const [name, setName] = useState<WidthName | null>(null)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setName(widthFor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return name
}
