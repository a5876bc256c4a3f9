import { lowerFirst } from '@/lib/domain/english'
import { OUTCOMES_2006 } from '@/lib/domain/frameworks/scales'
import type { SourceDocument } from '../../document'
import type { Finding } from '../../report'
import type { Block } from '../../text/blocks'
import { evidenceIn } from '../../text/evidence'
import { findingOf } from '../../text/finding'
import { sentencesOf } from '../../text/sentences'
import { statedIn } from '../../text/stated'
import { investigationsIn } from './investigations'
import { areasOfSubject } from './openings'
import { type Section, sectionsOf } from './sections'

/** What reviews ask of the management of services, by the words in which their sentences begin. */
const ASPECTS: readonly (readonly [RegExp, string])[] = [
  [/^the ambitions?\b/i, 'ambition'],
  [/^the prioritisation\b/i, 'prioritisation'],
  [/^the capacity of (?:the |local )?partnership\b/i, 'capacity of the partnership'],
  [/^value for money\b/i, 'value for money'],
  [/^(?:the )?performance monitoring\b/i, 'performance monitoring'],
  [/^(?:the )?performance management\b/i, 'performance management'],
]
/** A grade word that reviews use of a part of an area, and never of the area itself. */
const PROSE_ONLY = /^(?<subject>.{3,200}?) (?:is|are) (?:unsatisfactory|poor)\.?$/i

/** Sentences that grade a part of what is judged: findings, and never the grade of the area they stand in. */
export function proseJudgementsIn(document: SourceDocument): Finding[] {
  const graded = investigationsIn(document).judgements.flatMap(({ evidence }) =>
    evidence.map(({ quote }) => quote),
  )
  return sectionsOf(document).flatMap(section =>
    section.blocks
      .filter(block => block.kind === 'paragraph' && block.paragraph !== null)
      .flatMap(block =>
        sentencesOf(block.text)
          .filter(words => !graded.includes(words))
          .flatMap(words =>
            subjectsOf(words, section).map(subject => finding(document, section, block, words, subject)),
          ),
      ),
  )
}

function subjectsOf(words: string, section: Section): string[] {
  const stated = statedIn(words, OUTCOMES_2006).filter(
    each => each.whole && areasOfSubject(each.subject, section).length === 0,
  )
  const other = PROSE_ONLY.exec(words)?.groups?.['subject']
  return stated.length > 0 || !other ? stated.map(each => each.subject) : [other]
}

const finding = (
  document: SourceDocument,
  section: Section,
  block: Block,
  words: string,
  subject: string,
): Finding =>
  findingOf({
    kind: 'judgement-in-prose',
    area: section.area,
    topic: ASPECTS.find(([begins]) => begins.test(subject))?.[1] ?? lowerFirst(subject.replace(/^the /i, '')),
    text: words,
    evidence: evidenceIn(document, 'sentence', block, words),
  })
