import type { AreaKey } from '@/lib/domain/areas'
import { REQUIRES_IMPROVEMENT_WORDS } from '@/lib/domain/frameworks/scales'
import { gradeWords } from '../../text/grade-words'

/** The one scale of the form. */
export const GRADES = gradeWords(REQUIRES_IMPROVEMENT_WORDS)
/** An apostrophe, or what a wrong encoding made of it, or nothing where it was lost. */
const S = '[^\\sa-z]{0,4}s'
/** A council's name in a sentence; verbs, digits and stops belong to something else. */
const PLACE = '(?:(?!\\b(?:is|are|be|not|requires?|improvement|judged)\\b)[^.:;\\d]|(?<=\\bSt)\\.){2,80}?'
export const SERVICES = `children${S}? services?(?: (?:in|of|for|provided by) ${PLACE})?`
export const BOARD = `(?:local )?safeguarding children(?:${S})?(?: board)?(?:\\s*\\([A-Z]{3,}\\))?`
/** 'Barset and Allerdale Safeguarding Children Board' */
const NAMED_BOARD = `(?:(?!\\bboard\\b)[a-z.,&'’ -]{2,60} )?${BOARD}`

/** 'is good', 'are judged to be good', 'requires improvement', 'is requires improvement' */
const GRADED = `(?:(?:is|are) (?:judged (?:to be )?)?(?=\\w)|(?=requires? improvement))(?<grade>${GRADES})`
const CLOSED = '(?: overall)?[.:]?$'
const BECAUSE = '(?: overall)?(?:,? and (?:is|are) not yet good)?(?:[.:]| because:?)?$'

const patterns = (...sources: readonly string[]): RegExp[] => sources.map(source => new RegExp(source, 'i'))

/** The wordings in which a report's front page or a heading of it gives the overall grade. */
export const OVERALL_PATTERNS = patterns(
  `^the overall judge?ment ${GRADED}${CLOSED}`,
  `^the overall judge?ment(?: (?:for|on|about) ${PLACE})? is that (?:the )?(?:${SERVICES}|local authority(?: (?:in|of|for) ${PLACE})?) ${GRADED}${CLOSED}`,
  `^${SERVICES} ${GRADED}${BECAUSE}`,
  `^(?:this|the) local authority(?=.* because) ${GRADED}${BECAUSE}`,
)

/** The wordings in which it grades the Local Safeguarding Children Board. */
export const BOARD_PATTERNS = patterns(
  `^the (?:judge?ment (?:for|on|about) the )?effectiveness of the (?:lscb|${NAMED_BOARD}) ${GRADED}${CLOSED}`,
  `^the ${NAMED_BOARD} ${GRADED}${BECAUSE}`,
  `^the lscb(?=.* because) ${GRADED}${BECAUSE}`,
)

const SUBJECTS: readonly (readonly [AreaKey, string])[] = [
  ['overall-effectiveness', `(?:the overall judge?ment|${SERVICES}|(?:this|the) local authority)`],
  ['help-and-protection', 'children who need help and protection'],
  ['looked-after-and-permanence', 'children looked after and achieving permanence'],
  ['adoption', 'adoption performance'],
  ['care-leavers', '(?:progress of )?care leavers'],
  ['leadership', 'leadership,? management and governance'],
  ['lscb', `(?:effectiveness of the )?(?:lscb|${NAMED_BOARD})`],
]
const BEFORE =
  '(?:the )?(?:graded )?(?:judge?ment (?:for|on|about) )?(?:the )?(?:experiences? and progress of )?(?:the )?'
/** Between subject and grade only words that may stand in a judgement; 'is not yet delivering good care' is none. */
const BETWEEN =
  '(?: (?:that|it|is|are|remains?|does|do|judged|to|be|not|never|neither|yet|no|longer|now|still|currently|overall|generally|only|hardly|barely|far|from|less|than))*'
/** What a grade means is told in conditions: 'requires improvement when ...'. */
const NO_CONDITION = '(?! (?:when|where|if)\\b)'

/** Whatever stands in the place of an area's judgement and holds a grade, read plainly or not. */
export const IN_ITS_PLACE: readonly (readonly [AreaKey, RegExp])[] = SUBJECTS.map(([area, subject]) => [
  area,
  new RegExp(`^${BEFORE}${subject}${BETWEEN} (?:${GRADES})\\b${NO_CONDITION}.*$`, 'i'),
])

/** Of a service that requires improvement it is no second grade that it is not yet good. */
export const NOT_YET_GOOD = /(?<=requires? improvement),? and (?:is|are) not yet good/gi

/** What all of these begin with. */
export const OPENING =
  /^(?:the|this|graded|judge?ment|overall|children\S*|adoption|progress|care|experiences?|leadership,?|effectiveness|lscb|(?:local )?safeguarding) /i
