import 'server-only'
import { type CellReading, judgedCell } from '@/lib/domain/cells'
import { rowLabel } from '@/lib/domain/rows'
import type { ShownJudgement } from '@/lib/domain/shown'
import { evidenceIn } from '@/lib/record/columns'
import { evidenceId } from '../inspections'
import type { Placed } from './place'
import type { HeldRecord } from './record'
import type { WholeInspection } from './records'
import type { Filter } from './resource'

/** A judgement as it is published: what the pages show of it, and no more. */
export interface PublishedJudgement extends Placed {
  id: string
  inspectionId: string
  record: HeldRecord
  judgement: ShownJudgement
  cell: CellReading
  label: string
}

/** The judgements of an inspection in the order of their ids, narrowed by what is asked of a grade. */
export function judgementsOf(inspection: WholeInspection, filter: Filter): PublishedJudgement[] {
  const records = filter.sources === 'all' ? inspection.records : [inspection.speaking]
  return records
    .flatMap(record =>
      record.held.judgements.map(judgement =>
        published(inspection, sayer(inspection, record, judgement), judgement),
      ),
    )
    .filter(
      ({ judgement, cell }) =>
        (filter.area?.includes(judgement.area) ?? true) &&
        (filter.state?.some(state => state === cell.state) ?? true) &&
        (filter.grade?.some(grade => grade === cell.grade) ?? true),
    )
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** The record that a judgement stands in: a better one may have taken it over from another source. */
const sayer = ({ records }: WholeInspection, record: HeldRecord, judgement: ShownJudgement): HeldRecord =>
  records.find(({ held }) => held.judgements.includes(judgement)) ?? record

function published(
  { id }: WholeInspection,
  record: HeldRecord,
  judgement: ShownJudgement,
): PublishedJudgement {
  const { held, row } = record
  const read = row.judgements.find(({ key }) => judgement.found && key === judgement.key)
  const evidence = evidenceIn(read?.evidence ?? [])
  return {
    id: evidenceId(held.reportId, judgement)!,
    inspectionId: id,
    record,
    judgement,
    cell: judgedCell(held.edition, judgement),
    label: rowLabel(held.framework, held.edition, { ...judgement, nth: 1 }),
    evidence: evidence[0] ?? null,
    ofTable: held.table !== null,
  }
}

/** The printed word, or the one a person gave; of a grade that is being checked none, since none is sure. */
export function asWritten({ cell, judgement }: PublishedJudgement): string | null {
  if (cell.state !== 'graded') return null
  return cell.checked ? (judgement.decision?.asWritten ?? null) : judgement.asWritten
}
