import { COLOURS } from '@/lib/charts/colours'
import { TYPE } from '@/lib/charts/text'
import type { PlacedPanel } from '@/lib/charts/timeline'
import { TextLines } from './text-lines'

/** What lies under the marks: the framework's years, the rows with their names, the dates and the time axis. */
export function TimelineGround({ panel }: { panel: PlacedPanel }) {
  const { width, height, band, rows, dates, years } = panel
  const bottom = band.y + band.height
  return (
    <>
      <rect {...band} fill={COLOURS.wash} />
      {/* Its edges are what is left of it on paper. */}
      <path
        d={`M${band.x} 0V${bottom}M${band.x + band.width} 0V${bottom}`}
        stroke={COLOURS.rule}
        strokeWidth={1}
      />
      {rows.map(({ label, top }) => (
        <path key={label} d={`M0 ${top}H${width}`} stroke={COLOURS.rule} strokeWidth={1} />
      ))}
      <path d={`M0 ${bottom}H${width}`} stroke={COLOURS.edge} strokeWidth={1} />
      {dates.map(({ id, lines, x, y, side }) => (
        <TextLines
          key={id}
          lines={lines}
          x={x}
          y={y}
          textAnchor={side === 'right' ? 'start' : 'end'}
          fill={COLOURS.quiet}
        />
      ))}
      {rows.map(({ label, labelLines, labelY }) => (
        <TextLines key={label} lines={labelLines} x={0} y={labelY} from="first" fill={COLOURS.ink} />
      ))}
      {years.map(({ year, x, labelX }) => (
        <g key={year}>
          <path d={`M${x} ${bottom}v6`} stroke={COLOURS.edge} strokeWidth={1} />
          <TextLines
            lines={[`${year}`]}
            x={labelX}
            y={height - TYPE.line / 2}
            textAnchor="middle"
            fill={COLOURS.quiet}
            aria-hidden
          />
        </g>
      ))}
    </>
  )
}
