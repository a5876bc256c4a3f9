import { headingKey } from './headings'

/**
 * The one of the known headings that a printed line is, slips of a letter or two forgiven; null where none is near
 * or two are equally near.
 */
export function nearestHeading<T>(printed: string, known: ReadonlyMap<string, T>): T | null {
  const key = headingKey(printed)
  const exact = known.get(key)
  if (exact !== undefined) return exact
  const allowed = Math.floor(key.length / 6)
  const near = new Map<T, number>()
  for (const [name, value] of known) {
    if (Math.abs(name.length - key.length) > allowed) continue
    const slips = slipsBetween(name, key, allowed)
    if (slips <= allowed) near.set(value, Math.min(slips, near.get(value) ?? slips))
  }
  const [first, second] = [...near].sort(([, a], [, b]) => a - b)
  return first && (!second || second[1] > first[1]) ? first[0] : null
}

/**
 * Letters to change, add, leave out or swap with their neighbour to turn one word into the other.
 * @param most where there are more, it is no matter how many
 */
export function slipsBetween(one: string, other: string, most = Infinity): number {
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const changed = above[at - 1]! + (one[row - 1] === other[at - 1] ? 0 : 1)
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      here.push(Math.min(here[at - 1]! + 1, above[at]! + 1, changed, swapped ? before[at - 2]! + 1 : changed))
    }
    // A swap reaches back over one row.
    if (Math.min(...above, ...here) > most) return Infinity
    before = above
    above = here
  }
  return above[other.length]!
}
