import { TYPE } from '@/lib/charts/text'

/**
 * Lines of type around a middle, by arithmetic: drawers differ in what they make of `dominant-baseline`.
 * @param y middle of the whole block, or of its first line where `from` is 'first'
 */
export function TextLines({
  lines,
  x,
  y,
  from = 'block',
  size = TYPE.size,
  leading = TYPE.line,
  ...style
}: {
  lines: readonly string[]
  x: number
  y: number
  from?: 'block' | 'first'
  size?: number
  leading?: number
} & Pick<
  React.SVGProps<SVGTextElement>,
  'fill' | 'fontWeight' | 'textAnchor' | 'fontFamily' | 'className' | 'aria-hidden'
>) {
  const first = from === 'first' ? y : y - ((lines.length - 1) * leading) / 2
  return (
    <text fontSize={size} {...style}>
      {lines.map((line, index) => {
        const baseline = first + index * leading + size * BASELINE
        return (
          <tspan key={baseline} x={x} y={baseline}>
            {spaced(line, index, lines.length, style.textAnchor)}
          </tspan>
        )
      })}
    </text>
  )
}

/** From the middle of the letters down to their baseline, in parts of the type size. */
const BASELINE = 0.34

/** Parts the words of two lines for those who hear them, on the side where the space does not move the line. */
function spaced(line: string, index: number, count: number, anchor: string | undefined): string {
  if (anchor === 'end') return index > 0 ? ` ${line}` : line
  return index < count - 1 ? `${line} ` : line
}
