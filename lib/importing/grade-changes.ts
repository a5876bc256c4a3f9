import type * as Db from '@/lib/database/generated/client'
import { longDate } from '@/lib/domain/dates'
import type { ParsedReport, TableRow } from '@/lib/reading/report'
import { canonical } from './content'
import { rowsOf } from './rows'

/** What is remembered of a report that another account is about to replace. */
export type ReplacedReport = Pick<Db.Report, 'id' | 'edition' | 'sha256' | 'table'> & {
  judgements: Pick<Db.Judgement, 'key' | 'area' | 'topic' | 'state' | 'grade' | 'asWritten' | 'certainty'>[]
}

/**
 * The grades of a replaced report that the new account gives otherwise or no longer gives. A grade of which both
 * accounts are unsure was never shown, and one that is new corrects nothing.
 */
export function gradeChanges(
  before: ReplacedReport,
  report: ParsedReport,
  reportId: string,
): Db.Prisma.GradeChangeCreateManyInput[] {
  const incoming = new Map(rowsOf(report, reportId).judgements.map(row => [row.key, row]))
  return before.judgements.flatMap(held => {
    const now = incoming.get(held.key) ?? null
    const unsure = held.certainty === 'doubtful' && now?.certainty !== 'certain'
    const same = now?.state === held.state && (now.grade ?? null) === held.grade
    if (unsure || same) return []
    return {
      ...{ dfeNumber: report.authority.dfeNumber, reportId, framework: report.framework },
      ...{ area: held.area, topic: held.topic },
      ...{ beforeEdition: before.edition, afterEdition: report.edition },
      beforeState: held.state,
      beforeGrade: held.grade,
      beforeAsWritten: held.asWritten,
      beforeCertainty: held.certainty,
      afterState: now?.state ?? null,
      afterGrade: now?.grade ?? null,
      afterAsWritten: now?.asWritten ?? null,
      afterCertainty: now?.certainty ?? null,
      reason: reasonOf(before, report),
      source: report.source.file,
    }
  })
}

function reasonOf(before: ReplacedReport, { source }: ParsedReport): string {
  const { table } = source
  if (before.sha256 === source.sha256 && canonical(before.table) === canonical(table ?? null))
    return 'The same file was read again, and this is what was read in it now.'
  return table ? tableReason(table) : 'Another file of the same document took its place.'
}

const tableReason = ({ title, asAt }: TableRow): string =>
  `The table “${title}”${asAt ? `, as at ${longDate(asAt)},` : ''} gives it otherwise than the table held before.`
