import { type Matter, type Outcome, sameMatter } from './decisions'
import type { Grade } from './grades'

/** A person's decision about one grade as it was recorded. */
export interface LoggedDecision extends Matter {
  /** The document it is about: decisions about one of the same file follow one another. */
  document: string
  outcome: 'graded' | 'not-judged' | 'taken-back'
  grade: Grade | null
  /** What the reader was sure of; null where it was unsure or found no such row. */
  read: Outcome | null
}

export type Standing =
  | 'stands'
  | 'replaced by a later decision'
  | 'taken back later'
  | 'takes a decision back'

/** A decision with what was shown before it and after it; null is 'being checked by a person'. */
export type DecisionChange<D extends LoggedDecision> = {
  decision: D
  before: Outcome | null
  after: Outcome | null
  standing: Standing
}

/** @param decisions oldest first */
export function decisionChanges<D extends LoggedDecision>(decisions: readonly D[]): DecisionChange<D>[] {
  const ofOneMatter = (one: D) => (other: D) => one.document === other.document && sameMatter(one, other)
  return decisions.map((decision, at) => {
    const earlier = decisions.slice(0, at).filter(ofOneMatter(decision))
    const later = decisions.slice(at + 1).find(ofOneMatter(decision))
    return {
      decision,
      before: madeBy(earlier.at(-1)) ?? decision.read,
      after: madeBy(decision) ?? readBefore(earlier),
      standing: standingOf(decision, later),
    }
  })
}

const madeBy = (decision: LoggedDecision | undefined): Outcome | null =>
  decision && decision.outcome !== 'taken-back' ? { state: decision.outcome, grade: decision.grade } : null

/** Taking a decision back leaves what was read when it was made. */
const readBefore = (earlier: readonly LoggedDecision[]): Outcome | null =>
  earlier.findLast(({ outcome }) => outcome !== 'taken-back')?.read ?? null

function standingOf({ outcome }: LoggedDecision, later: LoggedDecision | undefined): Standing {
  if (outcome === 'taken-back') return 'takes a decision back'
  if (!later) return 'stands'
  return later.outcome === 'taken-back' ? 'taken back later' : 'replaced by a later decision'
}
