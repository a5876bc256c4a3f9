import { COLOURS } from '@/lib/charts/colours'
import type { PlacedMatrix, TextRole } from '@/lib/charts/matrix'
import { NAME } from '@/lib/charts/matrix-table'
import { TextLines } from './text-lines'

/** What lies around the cells: names of councils and areas, dates, and the lines between rows. */
export function MatrixGround({ matrix }: { matrix: PlacedMatrix }) {
  const { width, texts, rules } = matrix
  return (
    <>
      {rules.map((y, index) => (
        <path
          key={y}
          d={`M0 ${y}H${width}`}
          stroke={index === 0 ? COLOURS.edge : COLOURS.rule}
          strokeWidth={1}
        />
      ))}
      {texts.map(({ key, role, lines, x, y }) => (
        <TextLines key={key} lines={lines} x={x} y={y} from="first" {...TYPE_OF[role]} />
      ))}
    </>
  )
}

const TYPE_OF: Record<
  TextRole,
  Omit<React.ComponentProps<typeof TextLines>, 'lines' | 'x' | 'y' | 'from'>
> = {
  council: {
    size: NAME.size,
    leading: NAME.line,
    fontWeight: 600,
    fill: COLOURS.ink,
    className: 'chart-council',
  },
  date: { fill: COLOURS.quiet },
  area: { fill: COLOURS.ink },
  'area-that-differs': { fontWeight: 600, fill: COLOURS.ink },
}
