import type { AreaKey } from '@/lib/domain/areas'
import { type Edition, rowOf } from '@/lib/domain/frameworks'
import { gradeOf, plainWord, type Scale } from '@/lib/domain/grades'
import type { SourceLine } from '../../document'
import { gradeWords } from '../../text/grade-words'
import { sentencesOf } from '../../text/sentences'
import { linesEvidence, plainText, statementsIn } from '../../text/statements'
import { isUnclear, type Unclear } from '../../text/unclear'
import { rowsIn } from './rows'
import { BOARD, PLACE } from './wordings'

const SUBJECTS: readonly (readonly [AreaKey, string])[] = [
  [
    'overall-effectiveness',
    `(?:the overall judge?ment|children['’]s services?(?: (?:in|of|for|provided by) ${PLACE})?|(?:this|the) local authority)`,
  ],
  ['help-and-protection', 'children who need help and protection'],
  ['looked-after-and-permanence', 'children looked after and achieving permanence'],
  ['adoption', 'adoption performance'],
  ['care-leavers', '(?:progress of )?care leavers'],
  ['leadership', 'leadership,? management and governance'],
  ['lscb', `(?:effectiveness of the )?(?:lscb|${BOARD})`],
]
const BEFORE =
  '(?:the )?(?:graded )?(?:judge?ment (?:for|on|about) )?(?:the )?(?:experiences? and progress of )?(?:the )?'
/** Between subject and grade only words that may stand in a judgement; 'is not yet delivering good care' is none. */
const BETWEEN =
  '(?: (?:that|it|is|are|remains?|does|do|judged|to|be|not|never|neither|yet|no|longer|now|still|currently|overall|generally|only|hardly|barely|far|from|less|than))*'

/** Rows and headings in the place of an area's judgement that hold a grade and cannot be read plainly. */
export const unclearIn = (
  lines: readonly SourceLine[],
  edition: Edition,
  onCover: boolean,
): (Unclear & { area: AreaKey })[] =>
  SUBJECTS.flatMap(([area, subject]) => {
    const scale = rowOf(edition, area)?.scale
    if (!scale) return []
    const pattern = new RegExp(`^${BEFORE}${subject}${BETWEEN} (?:${gradeWords(scale)})\\b.*$`, 'i')
    const sentences = statementsIn(lines, pattern).filter(({ lines: run }) =>
      isUnclear(sentencesOf(plainText(run))[0] ?? '', scale),
    )
    const rows = rowsIn(lines).filter(row => row.area === area && isUnreadable(row.printed, scale))
    return [
      ...rows.map(row => ({ area, evidence: [linesEvidence(onCover ? 'table' : 'sentence', row.lines)] })),
      ...sentences
        .filter(sentence => !rows.some(row => row.lines[0] === sentence.lines[0]))
        .map(sentence => ({
          area,
          evidence: [linesEvidence(onCover ? 'cover' : 'sentence', sentence.lines)],
        })),
    ]
  })

const isUnreadable = (printed: string, scale: Scale): boolean =>
  gradeOf(scale, printed) === null && plainWord(printed) !== 'not judged' && isUnclear(printed, scale)
