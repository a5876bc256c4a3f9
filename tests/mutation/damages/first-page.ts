import { type Damage, simply } from '../damage'
import { isBlank, isRow, placesOf, replaced, retyped } from '../lines'
import { between, pick } from '../random'
import { pagesOf } from './pages'

/** Lines from the top in which a document says whose it is and when it was written. */
const OPENING = 25

/** One of the opening lines that name the council, the kind of document or its dates. */
const onTop = (name: string, change: (words: string[], random: () => number) => string[][]): Damage =>
  simply(name, ({ lines }, random) => {
    const opening = (pagesOf(lines)[0] ?? []).slice(0, OPENING)
    const at = pick(
      placesOf(opening, line => !isBlank(line) && !isRow(line) && line.text.length < 120),
      random,
    )
    if (at === undefined) return null
    const line = lines[at]!
    const left = change(line.text.split(' '), random)
    return replaced(lines, at, ...left.map(words => retyped({ ...line }, words.join(' '))))
  })

export const firstPageDamages: readonly Damage[] = [
  onTop('a line at the top is lost', () => []),
  onTop('a word at the top is lost', (words, random) => [
    words.toSpliced(between(0, words.length - 1, random), 1),
  ]),
  onTop('a line at the top wraps', (words, random) => {
    const at = between(1, Math.max(1, words.length - 1), random)
    return [words.slice(0, at), words.slice(at)]
  }),
  onTop('a line at the top is cut off', (words, random) => [
    words.slice(0, between(1, words.length, random)),
  ]),
  onTop('letters at the top are swapped', (words, random) => {
    // Digits are left: '21 March' for '12 March' is as good a date, and often printed once.
    const at = pick(
      words.flatMap((word, nth) => (/^\D{2,}$/.test(word) ? [nth] : [])),
      random,
    )
    if (at === undefined) return [words]
    const word = words[at]!
    const place = between(0, Math.max(0, word.length - 2), random)
    const swapped =
      word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2)
    return [words.with(at, swapped)]
  }),
]
