import type { AreaKey } from '@/lib/domain/areas'
import { OUTCOMES_2006 } from '@/lib/domain/frameworks/scales'
import type { SourceDocument } from '../../document'
import type { Block } from '../../text/blocks'
import { sentencesOf } from '../../text/sentences'
import { type Stated, statedIn } from '../../text/stated'
import { sectionsOf } from './sections'

/** A sentence of the review in which an area gets its grade. */
export interface Opening extends Stated {
  area: AreaKey
  block: Block
  /** The sentence as printed. */
  words: string
}

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
  sectionsOf(document)
    .filter(section => section.area !== 'additional-investigation')
    .flatMap(section => section.blocks)
    .filter(block => block.kind === 'paragraph' && block.paragraph !== null)
    .flatMap(block =>
      sentencesOf(block.text).flatMap(words =>
        statedIn(words, OUTCOMES_2006).flatMap(stated => {
          const area = stated.whole ? areaOfSubject(stated.subject) : null
          return area ? [{ ...stated, area, block, words }] : []
        }),
      ),
    )
