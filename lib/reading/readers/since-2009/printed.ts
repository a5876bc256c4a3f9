import { ADEQUATE_WORDS } from '@/lib/domain/frameworks/scales'
import { gradeWords } from '../../text/grade-words'

/** What is left of a line's words when the grade at their end is taken away, and the grade as printed. */
export interface Printed {
  label: string
  words: readonly string[]
  digits: readonly string[]
}

const LAST = new RegExp(
  `^(?<before>.*?)[\\s(:,–—-]*(?<![\\w-])(?<token>grade|not (?:judged|inspected)|not(?: yet)?|no longer|never|[1-4]|${gradeWords(ADEQUATE_WORDS)})[\\s).,:;–—-]*$`,
  'is',
)

/**
 * 'Overall effectiveness  Grade 2 (good)' or 'Adequate Grade 3' taken apart.
 * @param bare true in the table, where a digit stands for a grade by itself; elsewhere it is a page number
 */
export function printedIn(text: string, bare: boolean): Printed {
  const tokens: string[] = []
  let label = text.trim()
  for (let match = LAST.exec(label); match; match = LAST.exec(label)) {
    tokens.unshift(match.groups!['token']!)
    label = match.groups!['before']!.trim()
  }
  const digits = tokens.filter(token => /\d/.test(token))
  const words = tokens.filter(token => !/^(?:grade|\d)$/i.test(token))
  const graded = words.length > 0 || bare || tokens.some(token => /^grade$/i.test(token))
  return graded ? { label, words, digits } : { label: text.trim(), words: [], digits: [] }
}
