import type { SourceLine } from '@/lib/reading/document'
import { type Damage, simply } from '../damage'
import { isBlank, isHeading, isRow, lineAt, placesOf, replaced, retyped, swapped } from '../lines'
import { between, type Random } from '../random'
import { aim } from '../subject'

/** A heading, or a row that has a label as headings have. */
const isLabelled = (line: SourceLine): boolean => isHeading(line) || (isRow(line) && line.text.length < 160)
const NUMBER = /\d+(?:\.\d+)*/

const one = (
  name: string,
  leaves: (line: SourceLine, random: Random) => SourceLine[] | null,
  fits: (line: SourceLine) => boolean = isHeading,
): Damage =>
  simply(name, (subject, random) => {
    const at = aim(subject, random, fits)
    const left = at === undefined ? null : leaves(subject.lines[at]!, random)
    return left && replaced(subject.lines, at!, ...left)
  })

/** A letter of a word, first letters aside, is changed. */
const misspelt = (name: string, change: (letters: string) => string): Damage =>
  one(
    name,
    (line, random) => {
      const places = [...line.text.matchAll(/(?<=[a-z])[a-z](?=[a-z])/gi)].map(({ index }) => index)
      const at = places[between(0, places.length - 1, random)]
      if (at === undefined) return null
      const { text } = line
      return [retyped(line, text.slice(0, at) + change(text.slice(at, at + 2)) + text.slice(at + 2))]
    },
    isLabelled,
  )

export const headingDamages: readonly Damage[] = [
  misspelt('letters of a label are swapped', ([first, second]) => `${second}${first}`),
  misspelt('a letter of a label is lost', ([, second]) => `${second}`),
  misspelt('a letter of a label is doubled', ([first, second]) => `${first}${first}${second}`),
  misspelt('a letter of a label is another', ([, second]) => `e${second}`),
  one(
    'a word of a label is lost',
    (line, random) => {
      const words = line.text.split(/ +/)
      return words.length < 3
        ? null
        : [retyped(line, words.toSpliced(between(0, words.length - 2, random), 1).join(' '))]
    },
    isLabelled,
  ),
  one(
    'a heading is misnumbered',
    (line, random) => [
      retyped(
        line,
        line.text.replace(NUMBER, number =>
          number.replace(/\d$/, digit => String((Number(digit) + between(1, 4, random)) % 10)),
        ),
      ),
    ],
    line => isLabelled(line) && /^\W*\d/.test(line.text),
  ),
  one('a heading is lost', () => []),
  one('a heading is doubled', line => [line, line]),
  simply('two headings change places', (subject, random) => {
    const [one, other] = [aim(subject, random, isHeading), aim(subject, random, isHeading)]
    return one === undefined || one === other ? null : swapped(subject.lines, one, other!)
  }),
  one('a heading is in capitals', line => [retyped(line, line.text.toUpperCase())]),
  simply('all headings are in capitals', ({ lines }) =>
    lines.map(line => (isHeading(line) ? retyped(line, line.text.toUpperCase()) : line)),
  ),
  one('a heading wraps', (line, random) => {
    const words = line.text.split(/ +/)
    if (words.length < 2) return null
    const at = between(1, words.length - 1, random)
    const [first, rest] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    return [retyped(line, first), retyped({ ...line }, rest)]
  }),
  simply('a heading runs into the text below it', (subject, random) => {
    const at = aim(subject, random, isHeading)
    if (at === undefined) return null
    const below = subject.lines.findIndex((line, place) => place > at && !isBlank(line))
    if (below === -1 || isRow(subject.lines[below]!)) return null
    const [heading, text] = [subject.lines[at]!, subject.lines[below]!]
    return subject.lines.toSpliced(at, below - at + 1, lineAt(heading, `${heading.text} ${text.text}`))
  }),
  simply('a heading falls behind the text below it', (subject, random) => {
    const at = aim(subject, random, isHeading)
    if (at === undefined) return null
    const below = subject.lines.findIndex((line, place) => place > at && !isBlank(line))
    return below === -1 ? null : swapped(subject.lines, at, below)
  }),
  simply('no heading is set apart', ({ lines }) =>
    placesOf(lines, line => line.layout?.prominent === true).length === 0
      ? null
      : lines.map(line =>
          line.layout?.prominent ? { ...line, layout: { ...line.layout, prominent: false } } : line,
        ),
  ),
]
