import { headingKey } from './headings'

/**
 * The one of the known headings that a printed line is, slips of a letter or two forgiven; null where none is near
 * or two are equally near.
 */
export function nearestHeading<T>(printed: string, known: ReadonlyMap<string, T>): T | null {
  const key = headingKey(printed)
  const exact = known.get(key)
  if (exact !== undefined) return exact
  const allowed = Math.floor(key.length / 8)
  const near = new Map<T, number>()
  for (const [name, value] of known) {
    if (Math.abs(name.length - key.length) > allowed) continue
    const slips = slipsBetween(name, key)
    if (slips <= allowed) near.set(value, Math.min(slips, near.get(value) ?? slips))
  }
  const [first, second] = [...near].sort(([, a], [, b]) => a - b)
  return first && (!second || second[1] > first[1]) ? first[0] : null
}

/** Letters to change, add or leave out to turn one word into the other. */
export function slipsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [row, letter] of [...one].entries()) {
    const here = [row + 1]
    for (const [at, against] of [...other].entries())
      here.push(Math.min(here[at]! + 1, above[at + 1]! + 1, above[at]! + (letter === against ? 0 : 1)))
    above = here
  }
  return above[other.length]!
}
