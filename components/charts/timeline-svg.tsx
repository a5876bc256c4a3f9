import type { PlacedPanel } from '@/lib/charts/timeline'
import { TimelineGround } from './timeline-ground'
import { TimelineMark } from './timeline-mark'

/** A panel as plain SVG: what the server sends, what a printer prints, what is left without scripts. */
export function TimelineSvg({ panel }: { panel: PlacedPanel }) {
  const { title, width, height, rows } = panel
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing
    <svg role="group" aria-label={title} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <TimelineGround panel={panel} />
      {rows.flatMap(({ marks }) =>
        marks.map(mark => <TimelineMark key={mark.id} mark={mark} cx={mark.cx} cy={mark.cy} />),
      )}
    </svg>
  )
}
