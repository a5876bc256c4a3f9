import type { Prisma } from '@/lib/database/generated/client'
import type { ParsedReport } from '@/lib/reading/report'
import { insertReports } from './bulk/insert-reports'
import { rowsOf } from './rows'

/**
 * Writes one report with everything that hangs on it, in place of what was held.
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
  const firstCreated = await clear(transaction, replaced)
  await insertReports(transaction, [{ ...rows, report: { ...rows.report, createdAt: firstCreated } }])
}

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
