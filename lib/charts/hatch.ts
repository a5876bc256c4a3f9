/** A rectangle in pixels, its corner at the top left. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/**
 * Path data of lines rising to the right, `gap` pixels apart, cut off at the box. Plain lines and no `<pattern>`:
 * a pattern needs an id of its own in each of the page's drawings and is lost inside one that is not displayed.
 */
export function hatch({ x, y, width, height }: Box, gap: number): string {
  const lines: string[] = []
  // Each line is x + y = sum, counted from the box's corner.
  for (let sum = gap; sum < width + height; sum += gap) {
    const left = Math.max(0, sum - height)
    const right = Math.min(width, sum)
    lines.push(`M${round(x + left)} ${round(y + sum - left)}L${round(x + right)} ${round(y + sum - right)}`)
  }
  return lines.join('')
}

const round = (value: number): number => Math.round(value * 100) / 100
