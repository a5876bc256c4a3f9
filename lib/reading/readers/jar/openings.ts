import { type AreaKey, OUTCOME_AREAS } from '@/lib/domain/areas'
import { OUTCOMES_2006 } from '@/lib/domain/frameworks/scales'
import type { SourceDocument } from '../../document'
import type { Block } from '../../text/blocks'
import { sentencesOf } from '../../text/sentences'
import { type Stated, statedIn } from '../../text/stated'
import { unclearSubject } from '../../text/unclear'
import { type Section, sectionsOf } from './sections'
import { areasIn } from './subjects'

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
  [/^(?:the )?(?:\S+['’]s? )?capacity (?:to improve|for (?:further )?improvement)\b/i, 'capacity-to-improve'],
  [/^the capacity of .{4,60} to improve\b/i, 'capacity-to-improve'],
]
/** All services together; the council's own or the health services' part is another judgement. */
const TOGETHER =
  /^(?:the )?(?:overall |combined )?(?:work|contribution|impact|effectiveness) of (?:all )?(?:the )?(?:local )?services\b(?!.*\b(?:council|health services)\b)/i
const IN_THIS_AREA = /^(?:overall )?outcomes (?:in|for) this area$/i

/** The area whose own grade a subject names; null for anything narrower. */
export const areaOfSubject = (subject: string): AreaKey | null =>
  SUBJECTS.find(([words]) => words.test(subject))?.[1] ?? null

/** The same, and the outcome whose grade a subject names in the section about it. */
export function areasOfSubject(subject: string, section: Pick<Section, 'area'>): AreaKey[] {
  const area = areaOfSubject(subject)
  if (area) return [area]
  const own = OUTCOME_AREAS.filter(outcome => outcome === section.area)
  if (IN_THIS_AREA.test(subject)) return own
  return TOGETHER.test(subject) ? own.filter(outcome => areasIn(subject).includes(outcome)) : []
}

/** The sentences of numbered paragraphs that grade an area as a whole. */
export const openingStatements = (document: SourceDocument): Opening[] =>
  sentencesIn(document).flatMap(({ section, block, words }) =>
    statedIn(words, OUTCOMES_2006)
      .filter(stated => stated.whole)
      .flatMap(stated =>
        areasOfSubject(stated.subject, section).map(area => ({ ...stated, area, block, words })),
      ),
  )

/** The sentences in their place that deny a grade or hold two: 'is not good', 'is good, though once inadequate'. */
export const unclearStatements = (document: SourceDocument): Sentence[] =>
  sentencesIn(document).flatMap(({ section, block, words }) => {
    const subject = unclearSubject(words, OUTCOMES_2006)
    return subject === null ? [] : areasOfSubject(subject, section).map(area => ({ area, block, words }))
  })

const sentencesIn = (document: SourceDocument): { section: Section; block: Block; words: string }[] =>
  sectionsOf(document)
    .filter(section => section.area !== 'additional-investigation')
    .flatMap(section => section.blocks.map(block => ({ section, block })))
    .filter(({ block }) => block.kind === 'paragraph' && block.paragraph !== null)
    .flatMap(({ section, block }) => sentencesOf(block.text).map(words => ({ section, block, words })))
