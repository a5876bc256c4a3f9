import type { SourceLine } from '@/lib/reading/document'
import { type Damage, simply } from '../damage'
import { GRADE_WORD, isBlank, isRow, type Lines, lineAt, replaced, retyped } from '../lines'
import { between, pick, type Random } from '../random'
import { aim } from '../subject'

const SOFT_HYPHEN = '\u00AD'

/** What a scanner or a font table makes of a grade word. */
const MISREADINGS: readonly (readonly [RegExp, string])[] = [
  [/oo/i, '00'],
  [/oo/i, 'oa'],
  [/oo/i, 'o0'],
  [/d\b/i, 'cl'],
  [/d\b/i, ''],
  [/^in/i, 'ln'],
  [/^in/i, '1n'],
  [/^in/i, 'In '],
  [/^in/i, 'in- '],
  [/ate/i, 'ale'],
  [/q/i, 'g'],
  [/ng\b/i, 'nq'],
  [/standing/i, ' standing'],
  [/m/i, 'rn'],
  [/require/i, 'requlre'],
  [/improvement/i, 'improve- ment'],
  [/to be good/i, 'tobegood'],
  [/ +/, ''],
]

const LOOK_ALIKES: Record<string, readonly string[]> = {
  0: ['O', 'o'],
  1: ['l', 'I', '|'],
  2: ['Z', 'z'],
  3: ['E', '?'],
  4: ['A', 'q'],
  5: ['S', 's'],
  6: ['b', 'G'],
  7: ['?', 'T'],
  8: ['B', '&'],
  9: ['g', 'q'],
}

const everywhere = (name: string, change: (text: string) => string): Damage =>
  simply(name, ({ lines }) => {
    const damaged = lines.map(line => retyped(line, change(line.text)))
    return damaged.every((line, at) => line === lines[at]) ? null : damaged
  })

const inOneLine = (
  name: string,
  fits: (line: SourceLine) => boolean,
  change: (text: string, random: Random) => string,
): Damage =>
  simply(name, (subject, random) => {
    const at = aim(subject, random, fits)
    const line = at === undefined ? undefined : subject.lines[at]
    return line && replaced(subject.lines, at!, retyped(line, change(line.text, random)))
  })

/** Every grade word of a line. */
const inGradeWord = (name: string, change: (word: string, random: Random) => string): Damage =>
  inOneLine(
    name,
    line => GRADE_WORD.test(line.text),
    (text, random) => text.replace(GRADE_WORD, word => change(word, random)),
  )

const hasWord = (line: SourceLine): boolean => /[a-z]{6}/i.test(line.text)

/** A place inside one of the longer words of the text. */
function insideWord(text: string, random: Random): number {
  const words = [...text.matchAll(/[a-z]{6,}/gi)]
  const grades = words.filter(([word]) => GRADE_WORD.test(word) || /improvement/i.test(word))
  const word = pick(random() < 0.6 && grades.length > 0 ? grades : words, random)!
  return word.index + between(2, word[0].length - 2, random)
}

/** A line of running text, or one cell of a row, is divided inside a word. */
const dividedAt = (name: string, hyphen: string): Damage =>
  simply(name, (subject, random) => {
    const at = aim(subject, random, hasWord)
    if (at === undefined) return null
    const line = subject.lines[at]!
    const place = insideWord(line.text, random)
    const [first, rest] = [`${line.text.slice(0, place)}${hyphen}`, line.text.slice(place)]
    return replaced(subject.lines, at, retyped(line, first), below(line, rest))
  })

const below = (line: SourceLine, text: string): SourceLine => ({
  ...retyped(line, text),
  layout: line.layout && { runsOn: !isRow(line), prominent: line.layout.prominent },
})

const letters = (word: string): string => [...word].join(' ')

export const letterDamages: readonly Damage[] = [
  inGradeWord('a grade word is misread', (word, random) => {
    const fitting = MISREADINGS.filter(([from]) => from.test(word))
    const [from, to] = pick(fitting, random) ?? [/$/, 's']
    return word.replace(from, to)
  }),
  inGradeWord('a grade word is spaced out', letters),
  inGradeWord('a soft hyphen stands in a grade word', (word, random) => {
    const at = between(1, word.length - 1, random)
    return `${word.slice(0, at)}${SOFT_HYPHEN}${word.slice(at)}`
  }),
  inGradeWord('a grade word is in capitals', word => word.toUpperCase()),
  inGradeWord('a grade word is in bold marks', word => `**${word}**`),
  inOneLine('a soft hyphen stands in a word', hasWord, (text, random) => {
    const at = insideWord(text, random)
    return `${text.slice(0, at)}${SOFT_HYPHEN}${text.slice(at)}`
  }),
  dividedAt('a hyphen and the end of the line divide a word', '-'),
  dividedAt('a soft hyphen and the end of the line divide a word', SOFT_HYPHEN),
  dividedAt('the end of the line divides a word', ''),
  {
    name: 'a digit becomes a letter like it',
    damage(subject, random) {
      const at = aim(subject, random, line => /\d/.test(line.text))
      if (at === undefined) return null
      const line = subject.lines[at]!
      const place = digitIn(line.text, random)
      const letter = pick(LOOK_ALIKES[line.text[place]!]!, random)!
      return { lines: replaced(subject.lines, at, retyped(line, spliced(line.text, place, letter))) }
    },
  },
  {
    name: 'a digit is lost',
    damage({ lines, ...subject }, random) {
      const at = aim({ lines, ...subject }, random, line => /\d/.test(line.text))
      if (at === undefined) return null
      const line = lines[at]!
      const place = digitIn(line.text, random)
      const left = spliced(line.text, place, '')
      // '4 December' for '14 December': another date, as well formed as the first and printed nowhere else.
      if (isOfDay(line.text, place)) return { undetectable: 'a digit of a day of the month' }
      return { lines: replaced(lines, at, retyped(line, left)) }
    },
  },
  everywhere('ligatures are one character', text =>
    text
      .replaceAll('ffi', 'ﬃ')
      .replaceAll('ffl', 'ﬄ')
      .replaceAll('ff', 'ﬀ')
      .replaceAll('fi', 'ﬁ')
      .replaceAll('fl', 'ﬂ'),
  ),
  everywhere('ligatures are lost', text => text.replace(/ff[il]?|f[il]/g, ' ')),
  everywhere('curved quotation marks are mangled', text => text.replace(/[‘’“”]/g, 'ï¿½')),
  everywhere('quotation marks and dashes are read in the wrong encoding', text =>
    text.replaceAll('’', 'â€™').replaceAll('‘', 'â€˜').replaceAll('–', 'â€“').replaceAll('—', 'â€”'),
  ),
  everywhere('apostrophes and dashes are lost', text => text.replace(/[‘’'–—]/g, '')),
  everywhere('hard spaces stand for spaces', text => text.replaceAll(' ', '\u00A0')),
  everywhere('spaces are doubled', text => text.replaceAll(' ', '  ')),
  everywhere('all letters are capitals', text => text.toUpperCase()),
  everywhere('commas and full stops are lost', text => text.replace(/[.,](?=\s|$)/g, '')),
  simply('blank lines are lost', ({ lines }) =>
    lines.some(isBlank) ? lines.filter(line => !isBlank(line)) : null,
  ),
  simply('a blank line stands between all lines', ({ lines }) => spacedOut(lines)),
  simply('it is saved as text, without its setting', ({ lines }) =>
    lines.every(line => line.layout === null)
      ? null
      : spacedOut(lines).map(line => ({ ...line, layout: null })),
  ),
]

const spacedOut = (lines: Lines): Lines => lines.flatMap(line => [line, lineAt(line, '')])

const spliced = (text: string, at: number, letter: string): string =>
  text.slice(0, at) + letter + text.slice(at + 1)

const digitIn = (text: string, random: Random): number => pick([...text.matchAll(/\d/g)], random)!.index

const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

/** True of a digit of a number of two, where the line tells a date and the number is none else than a day. */
const isOfDay = (text: string, at: number): boolean =>
  MONTH.test(text) &&
  [...text.matchAll(/(?<!\d)[1-3]\d(?!\d)/g)].some(({ index }) => at === index || at === index + 1)
