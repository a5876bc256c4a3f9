import type { Segment } from './segments'

/** How a document is set, as far as it tells what belongs together. */
export interface Setting {
  /** Size of the running text, in points. */
  body: number
  /** True where the running text itself is bold. */
  bodyIsBold: boolean
  /** The right edge of the running text, in points from the left of the page. */
  rightEdge: number
  /** The usual distance between two lines of a size, in points. */
  leading(size: number): number
}

/** Of lines whose usual distance is not known, in sizes of the type. */
const COMMON_LEADING = 1.2
/** Lines further apart are no lines of one paragraph, in sizes of the type. */
const WIDEST_LEADING = 2

export function settingOf(segments: readonly Segment[]): Setting {
  const letters = new Map<string, number>()
  const distances = new Map<number, Map<number, number>>()
  for (const [at, { text, size, bold, base, page, left }] of segments.entries()) {
    add(letters, `${rounded(size)}|${bold}`, text.length)
    const above = segments[at - 1]
    const distance = above ? above.base - base : 0
    if (!above || above.page !== page || rounded(above.size) !== rounded(size)) continue
    if (Math.abs(above.left - left) > size * 3 || distance < size * 0.8 || distance > size * WIDEST_LEADING)
      continue
    const known = distances.get(rounded(size)) ?? new Map<number, number>()
    distances.set(rounded(size), known)
    add(known, rounded(distance), 1)
  }
  const [body = '12', bold = 'false'] = (mostOf(letters) ?? '').split('|')
  const own = segments.filter(segment => rounded(segment.size) === Number(body))
  return {
    body: Number(body),
    bodyIsBold: bold === 'true',
    rightEdge: edgeOf(own.map(({ right }) => right)),
    leading: size => mostOf(distances.get(rounded(size)) ?? new Map()) ?? size * COMMON_LEADING,
  }
}

/** To half a point. */
const rounded = (points: number): number => Math.round(points * 2) / 2

const add = <Key>(counts: Map<Key, number>, key: Key, count: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function mostOf<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  const most = Math.max(0, ...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0]
}

/** Nineteen of twenty lines end before it. */
const edgeOf = (rights: readonly number[]): number =>
  rights.toSorted((one, other) => one - other)[Math.floor(rights.length * 0.95)] ?? 0
