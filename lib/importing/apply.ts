import type { Prisma } from '@/lib/database/generated/client'
import type { ParsedReport } from '@/lib/reading/report'
import { insertReports } from './bulk/insert-reports'
import { gradeChanges, type ReplacedReport } from './grade-changes'
import { rowsOf } from './rows'

/**
 * Writes one report with everything that hangs on it, in place of what was held, and notes the grades that differ.
 * @param transaction the one transaction in which all of it happens
 * @param reportId the address it is to have
 * @param replaced the ids of reports whose place it takes; their rows go, and all that hangs on them
 */
export async function applyReport(
  transaction: Prisma.TransactionClient,
  report: ParsedReport,
  reportId: string,
  replaced: readonly string[],
): Promise<void> {
  const rows = rowsOf(report, reportId)
  const before = await replacedReports(transaction, replaced)
  const firstCreated = await clear(transaction, replaced)
  await insertReports(transaction, [{ ...rows, report: { ...rows.report, createdAt: firstCreated } }])
  const changes = before.flatMap(one => gradeChanges(one, report, reportId))
  if (changes.length > 0) await transaction.gradeChange.createMany({ data: changes })
}

const replacedReports = async (
  transaction: Prisma.TransactionClient,
  reportIds: readonly string[],
): Promise<ReplacedReport[]> =>
  reportIds.length === 0
    ? []
    : transaction.report.findMany({
        where: { id: { in: [...reportIds] } },
        select: { id: true, edition: true, sha256: true, table: true, judgements: true },
      })

/** @returns when the first of them came in, which is when this report did; undefined where there was none */
async function clear(
  transaction: Prisma.TransactionClient,
  reportIds: readonly string[],
): Promise<Date | undefined> {
  if (reportIds.length === 0) return undefined
  const where = { id: { in: [...reportIds] } }
  const { _min: first } = await transaction.report.aggregate({ where, _min: { createdAt: true } })
  await transaction.report.deleteMany({ where })
  return first.createdAt ?? undefined
}
