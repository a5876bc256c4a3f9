import type { DirectoryEntry } from '@/lib/domain/authorities'
import type { SourceLine } from '../document'
import type { Doubt, Judgement } from '../report'
import { speaksOf, speaksOfAnother } from './council'

/** A neighbour may be named once in passing. */
const IN_PASSING = 2

/**
 * The doubt about a text that never names the council of its title, but names another: the title may have come before
 * another document's pages. None of its grades is sure then.
 * @param body what follows the title
 */
export function aboutAnother(
  body: readonly SourceLine[],
  { name, dfeNumber }: { name: string; dfeNumber: number },
  councils: readonly DirectoryEntry[],
): Doubt | null {
  if (speaksOf(body, dfeNumber, councils, name) || !speaksOfAnother(body, dfeNumber, councils, IN_PASSING))
    return null
  return {
    code: 'council-unconfirmed',
    sentence: `The title names ${name}, and the text speaks of another council and never of this one: check whose it is.`,
    evidence: [],
  }
}

export const allDoubtful = (judgements: readonly Judgement[]): Judgement[] =>
  judgements.map(judgement => ({ ...judgement, certainty: 'doubtful' }))
