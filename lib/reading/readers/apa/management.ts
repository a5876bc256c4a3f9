import type { AreaKey } from '@/lib/domain/areas'
import { gradeOf, type Scale } from '@/lib/domain/grades'
import type { SourceDocument } from '../../document'
import type { Finding } from '../../report'
import type { Block } from '../../text/blocks'
import type { Witness } from '../../text/certainty'
import { evidenceIn } from '../../text/evidence'
import { findingOf } from '../../text/finding'
import { gradeWords } from '../../text/grade-words'
import { withoutMarkup } from '../../text/markup'
import { sentencesOf } from '../../text/sentences'
import { BETWEEN, DENIAL, type Unclear, unclearSubject } from '../../text/unclear'
import type { Section } from './headings'

/** What the letter says in sentences about leadership, management and capacity, besides its grade table. */
export interface Management {
  capacity: Capacity
  findings: Finding[]
}

/** What sentences say of capacity to improve, beside the row of the table. */
export interface Capacity {
  /** Second witnesses of the row. */
  witnesses: Witness[]
  /** Sentences that deny it a grade, or give it two. */
  unclear: Unclear[]
}

const SUBJECT =
  /\b(?:capacity|leadership|management|service planning|value for money|ambitions?|prioriti[sz]ation)\b/i

/**
 * @param scale the words in which this letter's sentences grade
 * @param keyed those in which its key words capacity to improve
 */
export function readManagement(
  document: SourceDocument,
  sections: readonly Section[],
  scale: Scale,
  keyed: Scale,
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
    return [findingOf({ kind: 'judgement-in-prose', area, text: sentence, evidence })]
  })
  return {
    capacity: capacityAbout(document, [...management, ...inProse('summary')], [keyed, scale]),
    findings,
  }
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

/** What these blocks say of capacity to improve. */
export function capacityAbout(
  document: SourceDocument,
  blocks: readonly Block[],
  scales: readonly Scale[],
): Capacity {
  const said = eachSentence(blocks).map(({ block, sentence }) => ({
    ...(scales.map(scale => capacityIn(sentence, scale)).find(({ found, unclear }) => found || unclear) ??
      NOTHING),
    evidence: evidenceIn(document, 'sentence', block, sentence),
  }))
  return {
    witnesses: said.flatMap(({ found, evidence }) =>
      found ? [{ ...found, basis: 'sentence', strength: 'weak', evidence } satisfies Witness] : [],
    ),
    unclear: said.filter(({ unclear }) => unclear),
  }
}

const NOTHING = { found: null, unclear: false }
const CAPACITY = 'capacity (?:to|for) (?:further )?improve(?:ment)?\\b'
/** 'capacity to improve is good and its management of services is adequate' */
const ANOTHER_SUBJECT = /,? (?:and|but|while|whilst) (?=(?:its|the|their)\b)/i
/** Right before 'has good capacity': 'does not', 'no longer'. */
const DENIED = new RegExp(`${DENIAL.source}(?: \\w+)? $`, 'i')

function capacityIn(
  sentence: string,
  scale: Scale,
): { found: Pick<Witness, 'grade' | 'asWritten'> | null; unclear: boolean } {
  const words = withoutMarkup(sentence)
  const grade = `(?<grade>${gradeWords(scale)})\\b`
  const denied = words.split(ANOTHER_SUBJECT).flatMap(clause => unclearSubject(clause, scale) ?? [])
  if (denied.some(subject => new RegExp(`\\b${CAPACITY}[^.;:,]*$`, 'i').test(subject)))
    return { found: null, unclear: true }
  for (const pattern of [
    `\\b(?:has|have|shows?|demonstrates?) (?<between>(?:(?:${BETWEEN}) )*)(?:an? )?${grade} (?:overall )?capacity (?:to|for)\\b`,
    `\\b${CAPACITY}(?: [^.;:,]{1,80}?)?? (?:is|remains) (?:overall )?${grade}`,
  ]) {
    const match = new RegExp(pattern, 'i').exec(words)
    const asWritten = match?.groups?.['grade'] ?? ''
    const given = gradeOf(scale, asWritten)
    const between = match?.groups?.['between'] ?? ''
    if (match && (DENIED.test(words.slice(0, match.index)) || DENIAL.test(between)))
      return { found: null, unclear: true }
    if (given) return { found: { grade: given, asWritten }, unclear: false }
  }
  return { found: null, unclear: false }
}
