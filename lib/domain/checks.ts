import { type CellReading, judgedCell, readCell } from './cells'
import { openNote, readerText } from './check-sentences'
import {
  bearingOf,
  type Decision,
  type Entry,
  type Matter,
  type Said,
  sameMatter,
  standing,
} from './decisions'
import { isRowMissing, matterOf, type RecordedDoubt } from './doubts'
import type { Edition, FrameworkKey } from './frameworks'
import { rowLabel } from './rows'
import { type KeyedJudgement, type ShownJudgement, shownJudgements } from './shown'

/** A document as it was read. */
export interface ReadDocument<D extends RecordedDoubt = RecordedDoubt> {
  framework: FrameworkKey
  edition: Edition | null
  judgements: readonly (KeyedJudgement & { evidence: RecordedDoubt['evidence'] })[]
  doubts: readonly D[]
}

/** A doubt by the name that a command knows it by: its code, and 'quoted-grade-unread~2' where it is one of several. */
export type Named<D> = D & { name: string }

/** A grade that a person is to look at, or has decided. */
export interface RowCheck<D> {
  open: boolean
  judgement: ShownJudgement
  label: string
  cell: CellReading
  /** Why it is open beyond what its doubts say. */
  note: string | null
  /** What the reader made of it: 'read “Inadequate” and was not sure'. */
  reader: string
  said: Decision | null
  doubts: Named<D>[]
}

/** A doubt that concerns no grade, or none that is in doubt. */
export interface DoubtCheck<D> {
  open: boolean
  judgement: null
  said: Said | null
  doubts: [Named<D>]
}

export type Check<D> = RowCheck<D> | DoubtCheck<D>

/**
 * A document with people's decisions laid over it: its judgements as they are shown, and everything that is or was for a
 * person to check, grades first. Pure; every page and command asks here.
 * @param entries decisions about this file and others of the same inspection, oldest first
 */
export function checkedDocument<D extends RecordedDoubt>(
  { framework, edition, judgements: read, doubts }: ReadDocument<D>,
  entries: readonly Entry[],
): { judgements: ShownJudgement[]; checks: Check<D>[] } {
  const { decisions, settlements } = standing(entries)
  const told = doubts.map((doubt, at) => ({
    doubt: { ...doubt, name: nameOf(doubt, at, doubts) },
    matter: matterOf(doubt, edition, read),
    said:
      settlements.find(({ code, sentence }) => code === doubt.code && sentence === doubt.sentence) ?? null,
  }))
  const missing = told.flatMap(({ doubt, matter, said }) =>
    isRowMissing(doubt) && matter && !said ? matter : [],
  )
  const judgements = shownJudgements(read, missing, decisions)
  const doubtsOn = (row: Matter) =>
    told.flatMap(({ doubt, matter }) => (matter && sameMatter(matter, row) ? doubt : []))
  const rows = judgements.flatMap(
    judgement => rowCheck(framework, edition, judgement, doubtsOn(judgement)) ?? [],
  )
  const others = told
    .filter(({ matter }) => !matter || !rows.some(row => sameMatter(matter, row.judgement)))
    .map(({ doubt, said }): DoubtCheck<D> => ({ open: !said, judgement: null, said, doubts: [doubt] }))
  return { judgements, checks: [...rows, ...others] }
}

/** Null where nobody need look and nobody did. */
function rowCheck<D>(
  framework: FrameworkKey,
  edition: Edition | null,
  judgement: ShownJudgement,
  doubts: Named<D>[],
): RowCheck<D> | null {
  const cell = judgedCell(edition, judgement)
  const { decision } = judgement
  if (!cell.doubtful && !decision) return null
  const bearing = decision && bearingOf(decision, readCell(edition, judgement))
  return {
    open: cell.doubtful,
    judgement,
    label: rowLabel(framework, edition, { ...judgement, nth: 1 }),
    cell,
    note: cell.doubtful ? openNote(edition, judgement, bearing, doubts.length > 0) : null,
    reader: readerText(edition, judgement),
    said: decision,
    doubts,
  }
}

function nameOf({ code }: RecordedDoubt, at: number, all: readonly RecordedDoubt[]): string {
  const same = all.flatMap((other, index) => (other.code === code ? index : []))
  return same.length === 1 ? code : `${code}~${same.indexOf(at) + 1}`
}
