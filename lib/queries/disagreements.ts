import 'server-only'
import { database } from '@/lib/database/client'
import { judgedCell } from '@/lib/domain/cells'
import { sameMatter } from '@/lib/domain/decisions'
import { groupBy } from '@/lib/domain/group-by'
import { reportTitle, tableRowTitle } from '@/lib/domain/report-title'
import { rowLabel } from '@/lib/domain/rows'
import type { ShownJudgement } from '@/lib/domain/shown'
import { decisionsInOrder } from '@/lib/record/documents'
import {
  evidenceId,
  type HeldInspection,
  heldInspection,
  inspectionSelect,
  inspectionsIn,
} from './inspections'
import { byName, refSelect } from './names'
import type { AuthorityRef } from './types'

/** A row of an inspection of which its sources do not all say the same. */
export interface Disagreement {
  authority: AuthorityRef
  inspection: string
  dateText: string
  /** The row in the framework's words. */
  label: string
  /** The source that the pages follow first. */
  sides: { evidenceId: string; source: string; word: string; asWritten: string | null }[]
}

export interface DisagreementsView {
  /** Inspections of which more than one source is held, and rows that more than one of them grades. */
  inspections: number
  rows: number
  /** By council, the newest inspection first. */
  disagreements: Disagreement[]
}

/** Where the sources of one inspection contradict each other; two words of one rank do not. */
export async function disagreementsView(): Promise<DisagreementsView> {
  const groups = await database().report.groupBy({ by: ['inspectionId'], _count: true })
  const shared = groups.flatMap(({ inspectionId, _count }) => (_count > 1 ? [inspectionId] : []))
  const rows = await database().report.findMany({
    where: { inspectionId: { in: shared } },
    orderBy: [{ placedOn: 'desc' }, { id: 'asc' }],
    select: { ...inspectionSelect, authority: { select: { ...refSelect, decisions: decisionsInOrder } } },
  })
  const councils = groupBy(rows, ({ authority }) => authority.dfeNumber)
    .map(own => ({
      ref: own[0].authority,
      records: own.map(row => heldInspection(row, row.authority.decisions)),
    }))
    .sort((one, other) => byName(one.ref, other.ref))
  const compared = councils.flatMap(({ ref: { decisions: _, ...authority }, records }) =>
    inspectionsIn(records).flatMap(inspection => comparedRows(authority, inspection, records)),
  )
  return {
    inspections: shared.length,
    rows: compared.length,
    disagreements: compared.flatMap(({ agree, ...row }) => (agree ? [] : [row])),
  }
}

/**
 * Every row of an inspection that several sources grade; a grade that is being checked contradicts none.
 * @param records as they stand, without what one took over from another
 */
function comparedRows(
  authority: AuthorityRef,
  inspection: HeldInspection,
  records: readonly HeldInspection[],
) {
  const own = records.filter(({ reportId }) => reportId === inspection.reportId)
  const sources = [...own, ...inspection.others]
  return inspection.judgements.flatMap(judgement => {
    const sides = sources.flatMap(source => sideOf(source, judgement))
    const [first] = sides
    if (!first || sides.length < 2) return []
    return {
      authority,
      inspection: reportTitle(inspection.framework, inspection.year, authority.name),
      dateText: inspection.facts.dateText,
      label: rowLabel(inspection.framework, inspection.edition, { ...judgement, nth: 1 }),
      agree: sides.every(({ grade }) => grade === first.grade),
      sides: sides.map(({ grade: _, ...side }) => side),
    }
  })
}

function sideOf(source: HeldInspection, judgement: ShownJudgement) {
  const said = source.judgements.find(one => sameMatter(one, judgement))
  if (!said) return []
  const { grade, word, doubtful } = judgedCell(source.edition, said)
  if (doubtful) return []
  return {
    evidenceId: evidenceId(source.reportId, said)!,
    source: source.table ? tableRowTitle(source.table) : 'The document itself',
    ...{ grade, word, asWritten: said.asWritten },
  }
}
