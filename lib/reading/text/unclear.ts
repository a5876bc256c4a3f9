import { gradeOf, type Scale } from '@/lib/domain/grades'
import type { Evidence } from '../report'
import { gradeWords } from './grade-words'
import { withoutMarkup } from './markup'

/** Words in the place of a judgement that give no grade plainly: 'is not good', 'is good, though once inadequate'. */
export interface Unclear {
  evidence: readonly Evidence[]
}

/** Words that take back the grade behind them. */
export const DENIAL = /\b(?:not|never|neither|nor|no longer|hardly|barely|far from|less than)\b/i
/** What may stand between a verb and its grade where a sentence judges. */
export const BETWEEN =
  'not|never|neither|yet|no|longer|more|than|now|still|currently|generally|overall|hardly|barely|far|from|less'

/** True where words hold a grade of the scale and deny it, or hold two different ones; two words for one grade are no matter. */
export function isUnclear(words: string, scale: Scale): boolean {
  const grades = [...words.matchAll(new RegExp(`\\b(?:${gradeWords(scale)})\\b`, 'gi'))]
  const different = new Set(grades.map(([printed]) => gradeOf(scale, printed)))
  return different.size > 1 || grades.some(({ index }) => DENIAL.test(words.slice(0, index)))
}

/** What a sentence judges in words that deny a grade or hold two; null where it does nothing of the kind. */
export function unclearSubject(sentence: string, scale: Scale): string | null {
  const shaped = new RegExp(
    `^(?<subject>.+?) (?<rest>(?:is|are|remains?)(?: (?:${BETWEEN}))* (?:${gradeWords(scale)})\\b.*)$`,
    'i',
  )
  const { subject = '', rest = '' } = shaped.exec(withoutMarkup(sentence))?.groups ?? {}
  return isUnclear(rest, scale) ? subject : null
}
