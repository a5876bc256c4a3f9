import { REQUIRES_IMPROVEMENT_TO_BE_GOOD_WORDS as SCALE } from '@/lib/domain/frameworks/scales'
import { type Grade, gradeOf, plainWord } from '@/lib/domain/grades'
import { slipsBetween } from '../../text/similar'
import { plainOf } from './labels'

/** What words in the place of a grade say; null where they are no grade of the scale. */
export interface Told {
  grade: Grade | 'not-judged' | null
  /** False where a slip of a letter was put right. */
  exact: boolean
}

const GRADE_WORDS = 'outstanding good requires require improvement inadequate'.split(' ')
const IN_GRADES = new Set([...GRADE_WORDS, 'to', 'be', 'not', 'judged', 'graded', 'applicable'])
const NOT_JUDGED = new Set(['not judged', 'not graded', 'not applicable', 'no judgement'])
const DENIALS = new Set('no not never neither nor hardly barely far less'.split(' '))

/** True where a grade may begin: at 'to' only with the 'be' of 'to be good'. */
export function beginsGrade(words: readonly string[], at: number): boolean {
  const word = words[at]!
  if (bare(word) === 'be' || (bare(word) === 'to' && bare(words[at + 1] ?? '') !== 'be')) return false
  return inGrade(word)
}

/** True of a word that stands in grades, or denies one. */
export const inGrade = (word: string): boolean => correct(word) !== null || DENIALS.has(bare(word))

/** The words, those that have grown together parted again: 'familiesGood' is two. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .split(/\s+/)
    .filter(word => word !== '')

export function gradeIn(words: readonly string[]): Told {
  const meant = words.map(word => correct(word) ?? word)
  const word = plainWord(meant.join(' '))
  if (NOT_JUDGED.has(word)) return { grade: 'not-judged', exact: true }
  return { grade: gradeOf(SCALE, word), exact: meant.every((each, at) => each === bare(words[at]!)) }
}

/** True of words that are a grade, or said to be none, and nothing else. */
export const readsAsGrade = (words: readonly string[]): boolean => gradeIn(words).grade !== null

const bare = (word: string): string => word.toLowerCase().replace(/^['"‘“(]+|['"’”).,:;*\d¹²³]+$/g, '')

/** A word of a grade, one slip of a letter put right; null where it is none. */
function correct(word: string): string | null {
  const plain = bare(word)
  if (IN_GRADES.has(plain)) return plain
  return plainOf(plain).length < 4 ? null : (GRADE_WORDS.find(each => isSlip(each, plain)) ?? null)
}

/** One letter amiss leaves the first or the last in its place. */
const isSlip = (word: string, printed: string): boolean =>
  Math.abs(word.length - printed.length) <= 1 &&
  (word[0] === printed[0] || word.at(-1) === printed.at(-1)) &&
  slipsBetween(word, printed) === 1
