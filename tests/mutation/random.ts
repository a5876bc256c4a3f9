import { randomNumbers } from '@/lib/charts/testing/random'

/** Numbers from 0 to 1, the same each time for the same seed. */
export type Random = () => number

/** What a case draws from: its document, its damage and its number decide every draw, so it can be run again alone. */
export const randomOf = (...parts: readonly (string | number)[]): Random =>
  randomNumbers(fnv1a(parts.join('|')))

export const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)]

/** A whole number from `least` to `most`. */
export const between = (least: number, most: number, random: Random): number =>
  least + Math.floor(random() * (most - least + 1))

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
