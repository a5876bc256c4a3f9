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
  const judgements = read.flatMap(each => each.judgements)
  const doubts = read.flatMap(each => each.doubts)
  const disordered = outOfOrder(sections)
  if (!disordered) return { judgements, doubts }
  return {
    judgements: judgements.map(judgement => ({ ...judgement, certainty: 'doubtful' })),
    doubts: [...doubts, disordered],
  }
}

/** Every letter takes the outcomes in one order. In another, a heading may stand over the wrong section. */
function outOfOrder(sections: readonly Section[]): Doubt | null {
  const headings = sections.filter(({ opens, inNextReview }) => !inNextReview && isOutcome(opens))
  const printed = [...new Set(headings.map(({ opens }) => opens))]
  const expected = OUTCOME_AREAS.filter(area => printed.includes(area))
  if (expected.every((area, at) => area === printed[at])) return null
  return {
    code: 'sections-out-of-order',
    sentence:
      'The sections on the five outcomes do not come in their usual order: a heading may be in the wrong place.',
    evidence: headings.flatMap(({ heading }) => evidenceOf('sentence', heading.pieces)),
  }
}

const isOutcome = (opens: Section['opens']): boolean => OUTCOME_AREAS.some(area => area === opens)

function readOutcome(
  document: SourceDocument,
  area: AreaKey,
  label: string,
  scale: Scale,
  blocks: readonly Block[],
): { judgements: Judgement[]; doubts: Doubt[] } {
  const [opening, ...later] = blocks.filter(block => block.kind === 'paragraph')
  if (!opening) return { judgements: [], doubts: [rowMissing(label, ': its section is missing or empty')] }
  const first = witnessesIn(document, opening, scale)
  // A later sentence of this kind may belong to a section that has lost its heading: it can only raise a doubt.
  const against = later
    .flatMap(block => witnessesIn(document, block, scale))
    .filter(witness => witness.grade !== first[0]?.grade)
  const verdict = settle(label, first.length > 0 ? [...first, ...against] : [])
  if (!verdict) {
    const opens = sentencesOf(opening.text)[0] ?? opening.text
    const evidence = evidenceIn(document, 'sentence', opening, opens)
    return { judgements: [], doubts: [rowMissing(label, ': its section does not open with one', evidence)] }
  }
  const { doubts, ...found } = verdict
  return { judgements: [{ area, topic: null, state: 'graded', descriptor: null, ...found }], doubts }
}

const witnessesIn = (document: SourceDocument, block: Block, scale: Scale): Witness[] =>
  sentencesOf(block.text).flatMap(sentence => {
    const found = outcomeGradeIn(sentence, scale)
    if (!found) return []
    const evidence = evidenceIn(document, 'sentence', block, sentence)
    return [
      { ...found, basis: 'sentence', strength: found.clear ? 'strong' : 'weak', evidence } satisfies Witness,
    ]
  })
