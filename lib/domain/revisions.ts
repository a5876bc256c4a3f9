import type { RecordedJudgement } from './cells'
import type { IsoDay } from './dates'
import { sameMatter } from './decisions'
import { groupBy } from './group-by'

/** One publisher's table telling of an inspection. */
export interface TableAccount {
  reportId: string
  inspectionId: string
  /** The day as at which the table speaks; one without a day cannot be older or newer than another. */
  asAt: IsoDay | null
  judgements: readonly RecordedJudgement[]
}

/** A grade that a newer table gives otherwise than an older one of the same inspection. */
export interface Revision<A extends TableAccount = TableAccount> {
  older: A
  newer: A
  before: RecordedJudgement
  after: RecordedJudgement
}

/**
 * What publishers corrected from one table to a later one. Two tables as at one day that differ are a disagreement, and
 * no correction; a word that was only relabelled keeps its grade and is none either.
 */
export function revisionsIn<A extends TableAccount>(accounts: readonly A[]): Revision<A>[] {
  return groupBy(accounts, ({ inspectionId }) => inspectionId).flatMap(group => {
    const inOrder = group
      .filter(({ asAt }) => asAt !== null)
      .toSorted((one, other) => one.asAt!.localeCompare(other.asAt!))
    return inOrder.flatMap(newer => revisionsTo(newer, inOrder))
  })
}

function revisionsTo<A extends TableAccount>(newer: A, accounts: readonly A[]): Revision<A>[] {
  return newer.judgements.flatMap(after => {
    const older = accounts.findLast(other => other.asAt! < newer.asAt! && judgementOn(other, after))
    const before = older && judgementOn(older, after)
    const differs = before && (before.state !== after.state || before.grade !== after.grade)
    return older && before && differs ? [{ older, newer, before, after }] : []
  })
}

const judgementOn = (
  { judgements }: TableAccount,
  matter: RecordedJudgement,
): RecordedJudgement | undefined => judgements.find(other => sameMatter(other, matter))
