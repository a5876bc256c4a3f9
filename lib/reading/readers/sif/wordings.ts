import type { AreaKey } from '@/lib/domain/areas'
import { type Edition, rowOf } from '@/lib/domain/frameworks'
import { gradeWords } from '../../text/grade-words'

/** A council's name in a sentence; digits and stops belong to something else. */
export const PLACE = '(?:[^.:;\\d]|(?<=\\bSt)\\.){2,80}?'
const CLOSED = '(?: overall)?[.:]?$'
const BECAUSE = '(?: overall)?(?:[.:]| because:?)?$'
export const BOARD = "(?:local )?safeguarding children(?:['’]s)? board(?:\\s*\\([A-Z]{3,}\\))?"

const patterns = (edition: Edition, area: AreaKey, sources: readonly string[]): RegExp[] => {
  const grade = `(?:is |are )?(?:judged (?:to be )?)?(?<grade>${gradeWords(rowOf(edition, area)!.scale)})`
  return sources.map(source => new RegExp(source.replace('GRADE', grade), 'i'))
}

/** The wordings in which a report's front page or a heading of it gives the overall grade. */
export const overallPatterns = (edition: Edition): RegExp[] =>
  patterns(edition, 'overall-effectiveness', [
    `^the overall judge?ment is(?: that (?:the )?(?:children['’]s services?|local authority)(?: (?:in|of|for) ${PLACE})?)? GRADE${CLOSED}`,
    `^children['’]s services?(?: (?:in|of|for|provided by) ${PLACE})? GRADE${BECAUSE}`,
    `^(?:this|the) local authority GRADE(?: overall)? because:?$`,
  ])

/** The wordings in which it grades the Local Safeguarding Children Board. */
export const boardPatterns = (edition: Edition): RegExp[] =>
  patterns(edition, 'lscb', [
    `^the (?:judge?ment (?:for|on|about) the )?effectiveness of the (?:lscb|${BOARD}) (?:is )?GRADE${CLOSED}`,
    `^the (?:[a-z.&' -]{2,60} )?${BOARD} GRADE${BECAUSE}`,
    `^the lscb GRADE(?: overall)? because:?$`,
  ])
