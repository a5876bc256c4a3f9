import { type AreaKey, OUTCOME_AREAS } from '@/lib/domain/areas'
import { type Edition, rowOf } from '@/lib/domain/frameworks'
import type { Scale } from '@/lib/domain/grades'
import type { SourceDocument } from '../../document'
import type { Doubt, Judgement } from '../../report'
import type { Block } from '../../text/blocks'
import { settle, type Witness } from '../../text/certainty'
import { rowMissing } from '../../text/doubts'
import { evidenceIn, evidenceOf } from '../../text/evidence'
import { sentencesOf } from '../../text/sentences'
import type { Unclear } from '../../text/unclear'
import type { Section } from './headings'
import { outcomeGradeIn } from './outcome-sentence'

/** The five outcomes: graded by a sentence in the first paragraph of each section, and nowhere else. */
export function readOutcomes(
  document: SourceDocument,
  sections: readonly Section[],
  edition: Edition,
): { judgements: Judgement[]; doubts: Doubt[] } {
  const read = OUTCOME_AREAS.map(area => {
    const { label, scale } = rowOf(edition, area)!
    const own = sections.filter(section => section.opens === area && !section.inNextReview)
    return readOutcome(
      document,
      area,
      label,
      scale,
      own.flatMap(section => section.blocks),
    )
  })
  const unbounded = OUTCOME_AREAS.filter((_, at) => isUnbounded(at, sections))
  const judgements = read
    .flatMap(each => each.judgements)
    .map(judgement =>
      unbounded.some(area => area === judgement.area)
        ? { ...judgement, certainty: 'doubtful' as const }
        : judgement,
    )
  const doubts = [
    ...read.flatMap(each => each.doubts),
    ...judgements
      .filter(({ area }) => unbounded.some(each => each === area))
      .map(({ area, evidence }) => withoutEnd(rowOf(edition, area)!.label, evidence)),
  ]
  const disordered = outOfOrder(sections.filter(({ inNextReview }) => !inNextReview))
  if (!disordered) return { judgements, doubts }
  return {
    judgements: judgements.map(judgement => ({ ...judgement, certainty: 'doubtful' })),
    doubts: [...doubts, disordered],
  }
}

/** Where the section that should follow is not there, its text may stand in this one, and its grade be taken for this one's. */
function isUnbounded(at: number, sections: readonly Section[]): boolean {
  const has = (area: AreaKey | undefined) =>
    sections.some(({ opens, inNextReview }) => opens === area && !inNextReview)
  const next = OUTCOME_AREAS[at + 1]
  return next !== undefined && has(OUTCOME_AREAS[at]) && !has(next)
}

const withoutEnd = (label: string, evidence: Doubt['evidence']): Doubt => ({
  code: 'section-without-end',
  sentence: `The grade for ‘${label}’ may be that of the section that should follow, whose heading was not found.`,
  evidence,
})

/**
 * Every letter takes its areas in one order and one after another. Otherwise a heading may stand over the wrong section,
 * or a section under the wrong heading.
 */
export function outOfOrder(
  sections: readonly { opens: string; heading: Block }[],
  order: readonly string[] = OUTCOME_AREAS,
): Doubt | null {
  const first = sections.findIndex(({ opens }) => order.includes(opens))
  const last = sections.findLastIndex(({ opens }) => order.includes(opens))
  const headings = sections.slice(first, last + 1)
  const printed = [...new Set(headings.map(({ opens }) => opens))]
  const expected = order.filter(area => printed.includes(area))
  if (printed.every((opens, at) => opens === expected[at])) return null
  return {
    code: 'sections-out-of-order',
    sentence: 'The sections do not come in their usual order: a heading may be in the wrong place.',
    evidence: headings.flatMap(({ heading }) => evidenceOf('sentence', heading.pieces)),
  }
}

function readOutcome(
  document: SourceDocument,
  area: AreaKey,
  label: string,
  scale: Scale,
  blocks: readonly Block[],
): { judgements: Judgement[]; doubts: Doubt[] } {
  const paragraphs = blocks.filter(block => block.kind === 'paragraph')
  const [opening] = paragraphs
  if (!opening) return { judgements: [], doubts: [rowMissing(label, ': its section is missing or empty')] }
  const { first, later, unclear } = sentencesAbout(document, paragraphs, scale)
  const verdict = settle(label, first.length > 0 ? [...first, ...later] : [], unclear)
  if (!verdict) {
    const opens = sentencesOf(opening.text)[0] ?? opening.text
    const evidence = evidenceIn(document, 'sentence', opening, opens)
    return { judgements: [], doubts: [rowMissing(label, ': its section does not open with one', evidence)] }
  }
  const { doubts, ...found } = verdict
  return { judgements: [{ area, topic: null, state: 'graded', descriptor: null, ...found }], doubts }
}

/** What the sentences of an outcome's section say of it as a whole. */
export interface Sentences {
  /** Those of its first paragraph. */
  first: Witness[]
  /**
   * Later ones that give another grade. They may belong to a section that has lost its heading: they can raise a doubt
   * and nothing else.
   */
  later: Witness[]
  unclear: Unclear[]
}

export function sentencesAbout(
  document: SourceDocument,
  [opening, ...others]: readonly Block[],
  scale: Scale,
): Sentences {
  const opens = opening ? saidIn(document, opening, scale) : []
  const first = opens.flatMap(witnessOf)
  return {
    first,
    later: others
      .flatMap(block => saidIn(document, block, scale).flatMap(witnessOf))
      .filter(({ grade }) => grade !== first[0]?.grade),
    unclear: opens.filter(({ unclear }) => unclear).map(({ evidence }) => ({ evidence })),
  }
}

const saidIn = (document: SourceDocument, block: Block, scale: Scale) =>
  sentencesOf(block.text).flatMap(sentence => {
    const found = outcomeGradeIn(sentence, scale)
    return found ? [{ ...found, evidence: evidenceIn(document, 'sentence', block, sentence) }] : []
  })

const witnessOf = ({ grade, asWritten, clear, evidence }: ReturnType<typeof saidIn>[number]): Witness[] =>
  grade ? [{ grade, asWritten, basis: 'sentence', strength: clear ? 'strong' : 'weak', evidence }] : []
