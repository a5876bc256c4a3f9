import type { AreaKey } from '@/lib/domain/areas'
import { OUTCOMES_2006 } from '@/lib/domain/frameworks/scales'
import type { SourceDocument } from '../../document'
import type { Block } from '../../text/blocks'
import { gradeWords } from '../../text/grade-words'
import { withoutMarkup } from '../../text/markup'
import { sentencesOf } from '../../text/sentences'
import { type Stated, statedIn } from '../../text/stated'
import { isUnclear } from '../../text/unclear'
import { sectionsOf } from './sections'

/** A sentence of the review about an area as a whole. */
export interface Sentence {
  area: AreaKey
  block: Block
  /** The sentence as printed. */
  words: string
}

/** A sentence in which an area gets its grade. */
export type Opening = Sentence & Stated

/** How sections open. A sentence about a part of an area ('Access to ... is inadequate') has another subject. */
const SUBJECTS: readonly (readonly [RegExp, AreaKey])[] = [
  [/^the contribution of .*\b(?:at risk|safeguarding)\b/i, 'safeguarding'],
  [/^the contribution of .*\blooked after\b/i, 'looked-after-children'],
  [/^the contribution of .*\blearning difficulties\b/i, 'learning-difficulties-and-disabilities'],
  [/^(?:the )?(?:service management|management of (?:children['’]s )?services)\b/i, 'service-management'],
  [/^(?:the )?(?:\S+['’]s? )?capacity to improve\b/i, 'capacity-to-improve'],
  [/^the capacity of .{4,60} to improve\b/i, 'capacity-to-improve'],
]

/** The area whose own grade a subject names; null for anything narrower. */
export const areaOfSubject = (subject: string): AreaKey | null =>
  SUBJECTS.find(([words]) => words.test(subject))?.[1] ?? null

/** The sentences of numbered paragraphs that grade an area as a whole. */
export const openingStatements = (document: SourceDocument): Opening[] =>
  sentencesIn(document).flatMap(({ block, words }) =>
    statedIn(words, OUTCOMES_2006).flatMap(stated => {
      const area = stated.whole ? areaOfSubject(stated.subject) : null
      return area ? [{ ...stated, area, block, words }] : []
    }),
  )

/** The sentences in their place that deny a grade or hold two: 'is not good', 'is good, though once inadequate'. */
export const unclearStatements = (document: SourceDocument): Sentence[] =>
  sentencesIn(document).flatMap(({ block, words }) => {
    const { subject = '', rest = '' } = SHAPED.exec(withoutMarkup(words))?.groups ?? {}
    const area = areaOfSubject(subject)
    return area && isUnclear(rest, OUTCOMES_2006) ? [{ area, block, words }] : []
  })

/** The grade follows its verb with no more between than may stand in a judgement. */
const SHAPED = new RegExp(
  `^(?<subject>.+?) (?<rest>(?:is|are|remains?)(?: (?:not|never|neither|yet|no|longer|more|than|now|still|currently|generally|overall|hardly|barely|far|from|less))* (?:${gradeWords(OUTCOMES_2006)})\\b.*)$`,
  'i',
)

const sentencesIn = (document: SourceDocument): { block: Block; words: string }[] =>
  sectionsOf(document)
    .filter(section => section.area !== 'additional-investigation')
    .flatMap(section => section.blocks)
    .filter(block => block.kind === 'paragraph' && block.paragraph !== null)
    .flatMap(block => sentencesOf(block.text).map(words => ({ block, words })))
