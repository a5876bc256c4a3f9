import type { Prisma } from '@/lib/database/generated/client'
import type { ParsedReport } from '@/lib/reading/report'
import { rowsOf } from './rows'

/**
 * Writes one report with everything that hangs on it, in place of what was held of it.
 * @param transaction the one transaction in which all of it happens
 * @param reportId the address it is to have
 * @param held the ids of reports this one takes the place of: the same inspection, or the same file elsewhere
 */
export async function applyReport(
  transaction: Prisma.TransactionClient,
  report: ParsedReport,
  reportId: string,
  held: { same: string | null; elsewhere: string | null },
): Promise<void> {
  const { report: row, ...children } = rowsOf(report, reportId)
  if (held.elsewhere) await transaction.report.delete({ where: { id: held.elsewhere } })
  if (held.same) {
    await clear(transaction, held.same)
    await transaction.report.update({ where: { id: held.same }, data: row })
  } else {
    await transaction.report.create({ data: row })
  }
  await transaction.judgement.createMany({ data: children.judgements })
  await transaction.finding.createMany({ data: children.findings })
  await transaction.quotedGrade.createMany({ data: children.quoted })
  await transaction.doubt.createMany({ data: children.doubts })
  await transaction.passage.createMany({ data: children.passages })
}

async function clear(transaction: Prisma.TransactionClient, reportId: string): Promise<void> {
  const where = { reportId }
  await transaction.judgement.deleteMany({ where })
  await transaction.finding.deleteMany({ where })
  await transaction.quotedGrade.deleteMany({ where })
  await transaction.doubt.deleteMany({ where })
  await transaction.passage.deleteMany({ where })
}
