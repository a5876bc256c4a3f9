import type { AreaKey } from '@/lib/domain/areas'
import type { DirectoryEntry } from '@/lib/domain/authorities'
import { editionOf, type FrameworkKey } from '@/lib/domain/frameworks'
import type { SourceDocument } from './document'
import type { ReaderResult } from './reader'
import type { Doubt, Evidence, Judgement } from './report'
import { rowMissing, tellsMissing } from './text/doubts'
import { quoteIsIn } from './text/pieces'
import { mixedUp, unlikelyDates, unsoundTable } from './unsound'

/** Rows that a document of the framework may be without, though its page shows them. */
const NOT_ALWAYS: readonly AreaKey[] = ['lscb']

/**
 * What must hold of every document, whoever read it: each row the edition grades is there or doubted, no area is
 * judged twice, every quotation stands in the text, and nothing about the whole speaks against its parts.
 */
export function checkResult(
  document: SourceDocument,
  framework: FrameworkKey,
  result: ReaderResult,
  councils: readonly DirectoryEntry[],
): ReaderResult {
  const twice = judgedTwice(result.judgements)
  const misquoted = result.judgements.filter(judgement => !quotesStand(document, judgement.evidence))
  const unsound = [
    ...unsoundTable(editionOf(framework, result.edition), result),
    ...mixedUp(document, result, councils),
  ]
  const unsure = new Set([...twice.flat(), ...misquoted, ...unsound.flatMap(({ judgements }) => judgements)])
  return {
    ...result,
    judgements: result.judgements.map(judgement =>
      unsure.has(judgement) ? { ...judgement, certainty: 'doubtful' } : judgement,
    ),
    doubts: [
      ...result.doubts,
      ...missingRows(framework, result),
      ...twice.map(twiceDoubt),
      ...misquotes(document, result),
      ...unsound.map(({ doubt }) => doubt),
      ...unlikelyDates(result),
    ],
  }
}

function missingRows(framework: FrameworkKey, { edition, judgements, doubts }: ReaderResult): Doubt[] {
  const rows = editionOf(framework, edition)?.rows ?? []
  return rows
    .filter(row => !row.optional && !NOT_ALWAYS.includes(row.area))
    .filter(row => !judgements.some(({ area, topic }) => area === row.area && topic === null))
    .filter(row => !doubts.some(doubt => tellsMissing(doubt, row.label)))
    .map(row => rowMissing(row.label, ', though documents of this form give one'))
}

function judgedTwice(judgements: readonly Judgement[]): Judgement[][] {
  const same = (one: Judgement, other: Judgement) => one.area === other.area && one.topic === other.topic
  return judgements
    .filter((judgement, at) => judgements.findIndex(other => same(judgement, other)) === at)
    .map(first => judgements.filter(other => same(first, other)))
    .filter(group => group.length > 1)
}

const twiceDoubt = (group: readonly Judgement[]): Doubt => ({
  code: 'judged-twice',
  sentence: `The document seems to judge the same area ${group.length} times (${group[0]?.area}).`,
  evidence: group.flatMap(judgement => judgement.evidence),
})

const quotesStand = (document: SourceDocument, evidence: readonly Evidence[]): boolean =>
  evidence.every(({ quote }) => quote === null || quoteIsIn(document, quote))

/** A quotation that does not stand in the text is a fault of the reader; a person is told, not misled. */
function misquotes(document: SourceDocument, result: ReaderResult): Doubt[] {
  const quoting = [...result.judgements, ...result.findings, ...result.quoted, ...result.doubts]
  return quoting
    .filter(each => !quotesStand(document, each.evidence))
    .map(each => ({
      code: 'quote-not-found',
      sentence: 'The words given as evidence do not stand in the document as quoted.',
      evidence: each.evidence,
    }))
}
