import type { Box } from '../hatch'

/** A hair of tolerance, in pixels: boxes may share an edge. */
const HAIR = 0.01

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width - HAIR &&
  other.x < one.x + one.width - HAIR &&
  one.y < other.y + other.height - HAIR &&
  other.y < one.y + one.height - HAIR

/** In words: every named box that leaves the picture or touches another. */
export function faultsOf(
  boxes: readonly [string, Box][],
  { width, height }: { width: number; height: number },
): string[] {
  const picture = { x: 0, y: 0, width, height }
  return boxes.flatMap(([what, box], index) => {
    const touched = boxes.slice(index + 1).find(([, other]) => overlap(box, other))
    return [
      ...(isWithin(box, picture) ? [] : [`${what} leaves the picture`]),
      ...(touched ? [`${what} touches ${touched[0]}`] : []),
    ]
  })
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - HAIR &&
  inner.y >= outer.y - HAIR &&
  inner.x + inner.width <= outer.x + outer.width + HAIR &&
  inner.y + inner.height <= outer.y + outer.height + HAIR
