import type { Prisma, PrismaClient } from '@/lib/database/generated/client'
import type { ParsedReport } from '@/lib/reading/report'
import { regroup } from '@/lib/record/regroup'
import { PATIENCE, takeTurn } from '@/lib/record/turn'
import { applyReport } from './apply'
import { contentHash } from './content'
import { type HeldReport, heldAs, type Inspection, readHeld } from './held'
import type { Identity } from './identify'
import { type Held, type Plan, planReport } from './plan'
import { dayColumn } from './rows'

/**
 * Plans and writes one report in one transaction, so that no reader and no stopped importer ever leaves half of it.
 * Two importers take turns at a council: the second sees what the first has written.
 * @param record notes the plan inside the transaction, where the report is written at all
 */
export const importReport = (
  prisma: PrismaClient,
  report: ParsedReport,
  identity: Identity,
  replace: boolean,
  record: (transaction: Prisma.TransactionClient, plan: Plan) => Promise<unknown>,
): Promise<Plan> =>
  prisma.$transaction(async transaction => {
    await takeTurn(transaction, identity.dfeNumber)
    const held = await whatIsHeld(transaction, report, identity)
    const plan = planReport(report, held, replace)
    if (plan.outcome === 'unchanged' || plan.outcome === 'refused') return plan
    const replaced = [held.same, held.elsewhere].flatMap(each => each?.id ?? [])
    await applyReport(transaction, report, identity.reportId, replaced)
    await regroup(transaction, { dfeNumber: identity.dfeNumber, framework: report.framework })
    await record(transaction, plan)
    return plan
  }, PATIENCE)

/** What the database holds that this report could be or collide with. */
export async function whatIsHeld(
  database: Prisma.TransactionClient,
  report: ParsedReport,
  { dfeNumber, placedOn, publication }: Identity,
): Promise<Held> {
  const inspection = { dfeNumber, framework: report.framework, placedOn: dayColumn(placedOn), publication }
  const same = await sameInspection(database, inspection, report)
  // A workbook is one file of many records; a document is one.
  const elsewhere = report.source.table
    ? null
    : await database.report.findFirst({
        where: { sha256: report.source.sha256, NOT: inspection },
        select: { id: true, hasWords: true },
      })
  return { same, elsewhere }
}

/** What is held of the same inspection. Where it says the same already, there is no need to read it all. */
async function sameInspection(
  database: Prisma.TransactionClient,
  inspection: Inspection,
  report: ParsedReport,
): Promise<HeldReport | null> {
  const row = await database.report.findUnique({
    where: { dfeNumber_framework_placedOn_publication: inspection },
    select: { id: true, contentHash: true },
  })
  if (!row) return null
  return row.contentHash === contentHash(report) ? heldAs(row.id, report) : readHeld(database, inspection)
}
