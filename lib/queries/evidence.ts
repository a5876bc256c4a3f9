import 'server-only'
import { database } from '@/lib/database/client'
import type { Prisma } from '@/lib/database/generated/client'
import { judgedCell } from '@/lib/domain/cells'
import { sameMatter } from '@/lib/domain/decisions'
import { lowerFirst } from '@/lib/domain/english'
import { rowOf } from '@/lib/domain/frameworks'
import { GRADES, gradeLabel } from '@/lib/domain/grades'
import { reportTitle, tableRowTitle } from '@/lib/domain/report-title'
import { rowLabel } from '@/lib/domain/rows'
import type { ShownJudgement } from '@/lib/domain/shown'
import { evidenceIn } from '@/lib/record/columns'
import { checksSelect, type DecisionRow, decisionsInOrder } from '@/lib/record/documents'
import { checkView } from './checks'
import { datesSelect, evidenceId, type HeldInspection, heldInspection, inspectionSelect } from './inspections'
import { refSelect } from './names'
import type { EvidenceView, OtherSource } from './types'

const evidenceSelect = {
  ...datesSelect,
  ...checksSelect,
  file: true,
  url: true,
  licence: true,
  authority: { select: { ...refSelect, decisions: decisionsInOrder } },
} satisfies Prisma.ReportSelect

/**
 * Everything the evidence panel says about one judgement, or about a row that a person added or is to look for.
 * @param id report and judgement key, 'essex-apa-2006-11-01.being-healthy'
 * @returns null where the record holds no such judgement
 */
export async function evidenceOf(id: string): Promise<EvidenceView | null> {
  const dot = id.indexOf('.')
  if (dot < 0) return null
  const row = await database().report.findUnique({ where: { id: id.slice(0, dot) }, select: evidenceSelect })
  if (!row) return null
  const { decisions, ...authority } = row.authority
  const record = heldInspection(row, decisions)
  const { framework, edition, year, facts, judgements, checks, table } = record
  const judgement = judgements.find(({ key }) => id === evidenceId(row.id, { key }))
  if (!judgement) return null
  const { area, topic, key, found, asWritten } = judgement
  const { state, grade, word } = judgedCell(edition, judgement)
  const read = row.judgements.find(one => found && one.key === key)
  const scale = rowOf(edition, area)?.scale
  const check = checks.find(one => one.judgement === judgement)
  return {
    id,
    authority,
    reportId: row.id,
    reportTitle: table ? tableRowTitle(table) : reportTitle(framework, year, authority.name),
    framework,
    dateText: facts.dateText,
    label: rowLabel(framework, edition, { area, topic, nth: 1 }),
    state,
    grade,
    word,
    asWritten,
    descriptor: read?.descriptor ?? null,
    check: check ? checkView(check) : null,
    scale: scale ? GRADES.map(step => ({ grade: step, word: gradeLabel(scale, step) })) : [],
    evidence: evidenceIn(read?.evidence ?? []),
    hasWords: row.hasWords,
    file: row.file,
    table,
    others: await othersOn(record, judgement, decisions),
    url: row.url,
    licence: row.licence,
  }
}

/** What the other records of the same inspection say of the row, those that say anything. */
async function othersOn(
  { reportId, inspectionId, edition }: HeldInspection,
  judgement: ShownJudgement,
  decisions: readonly DecisionRow[],
): Promise<OtherSource[]> {
  const rows = await database().report.findMany({
    where: { inspectionId, NOT: { id: reportId } },
    orderBy: { id: 'asc' },
    select: inspectionSelect,
  })
  const own = judgedCell(edition, judgement)
  return rows.flatMap(row => {
    const other = heldInspection(row, decisions)
    const said = other.judgements.find(one => sameMatter(one, judgement))
    if (!said) return []
    const { state, grade, word } = judgedCell(other.edition, said)
    return {
      reportId: row.id,
      title: other.table ? tableRowTitle(other.table) : `The document, ${lowerFirst(other.facts.dateText)}`,
      word,
      asWritten: said.asWritten,
      agrees: state === own.state && grade === own.grade,
    }
  })
}
