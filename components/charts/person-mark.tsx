import type { Box } from '@/lib/charts/hatch'

/** How large the figure is, in pixels. */
export const PERSON = { width: 9, height: 10 } as const

/**
 * A small figure of a person, centred on (cx, cy): a person checked this. The words say the same wherever it stands.
 * @param halo keeps it off a hatched ground
 */
export function PersonMark({ cx, cy, ink, halo }: { cx: number; cy: number; ink: string; halo?: string }) {
  const box: Box = { x: cx - PERSON.width / 2, y: cy - PERSON.height / 2, ...PERSON }
  const bottom = box.y + box.height
  return (
    <path
      className="chart-person"
      d={`M${cx} ${box.y}a2.4 2.4 0 0 1 0 4.8a2.4 2.4 0 0 1 0 -4.8zM${box.x} ${bottom}a4.5 4.4 0 0 1 ${box.width} 0z`}
      fill={ink}
      stroke={halo}
      strokeWidth={halo ? 3 : undefined}
      paintOrder="stroke"
    />
  )
}
