import type { AreaKey } from '@/lib/domain/areas'
import { gradeOf, type Scale } from '@/lib/domain/grades'
import type { SourceDocument } from '../../document'
import type { Finding } from '../../report'
import type { Block } from '../../text/blocks'
import type { Witness } from '../../text/certainty'
import { evidenceIn } from '../../text/evidence'
import { gradeWords } from '../../text/grade-words'
import { withoutMarkup } from '../../text/markup'
import { sentencesOf } from '../../text/sentences'
import type { Section } from './headings'

/** What the letter says in sentences about leadership, management and capacity, besides its grade table. */
export interface Management {
  /** Sentences that give capacity to improve a grade: second witnesses of the table's row. */
  capacity: Witness[]
  findings: Finding[]
}

const SUBJECT =
  /\b(?:capacity|leadership|management|service planning|value for money|ambitions?|prioriti[sz]ation)\b/i

/** @param scale the words in which this letter's sentences grade */
export function readManagement(
  document: SourceDocument,
  sections: readonly Section[],
  scale: Scale,
): Management {
  const inProse = (opens: Section['opens']): Block[] =>
    sections
      .filter(section => section.opens === opens && !section.inNextReview)
      .flatMap(section => section.blocks)
      .filter(block => block.kind === 'paragraph')
  const management = inProse('service-management')
  const findings = eachSentence(management).flatMap(({ block, sentence }) => {
    const area = gradedAspect(sentence, scale)
    if (!area) return []
    const evidence = evidenceIn(document, 'sentence', block, sentence)
    const none = { topic: null, unsplit: false, statedNone: false, who: null, byWhen: null }
    return [{ kind: 'judgement-in-prose' as const, area, text: sentence, ...none, evidence }]
  })
  const capacity = eachSentence([...management, ...inProse('summary')]).flatMap(({ block, sentence }) =>
    capacityIn(sentence, scale).map(
      witness =>
        ({ ...witness, evidence: evidenceIn(document, 'sentence', block, sentence) }) satisfies Witness,
    ),
  )
  return { capacity, findings }
}

const eachSentence = (blocks: readonly Block[]): { block: Block; sentence: string }[] =>
  blocks.flatMap(block => sentencesOf(block.text).map(sentence => ({ block, sentence })))

/** The aspect of management that a sentence grades, or null: a grade word close to one of the aspects. */
function gradedAspect(sentence: string, scale: Scale): AreaKey | null {
  const words = withoutMarkup(sentence)
  const graded = new RegExp(
    `(?:${SUBJECT.source})[^.;:,]{0,80}\\b(?:is|are|remains?)\\s+(?:\\w+\\s+){0,2}?(?:${gradeWords(scale)})\\b|\\b(?:${gradeWords(scale)})\\s+(?:and \\w+ )?(?:${SUBJECT.source})`,
    'i',
  ).exec(words)
  if (!graded) return null
  return /capacity/i.test(graded[0]) ? 'capacity-to-improve' : 'service-management'
}

function capacityIn(sentence: string, scale: Scale): Omit<Witness, 'evidence'>[] {
  const grade = `(?<grade>${gradeWords(scale)})\\b`
  const patterns = [
    `\\b(?:has|have|shows?|demonstrates?)\\s+(?:an?\\s+)?${grade}\\s+(?:overall )?capacity\\s+(?:to|for)\\b`,
    `\\bcapacity\\s+(?:to improve|for (?:further )?improvement)(?:\\s+further|\\s+its services)?\\s+(?:is|remains)\\s+${grade}`,
  ]
  return patterns.flatMap(pattern => {
    const printed = new RegExp(pattern, 'i').exec(withoutMarkup(sentence))?.groups?.['grade']
    const found = printed ? gradeOf(scale, printed) : null
    return printed && found ? [{ grade: found, asWritten: printed, basis: 'sentence', strength: 'weak' }] : []
  })
}
