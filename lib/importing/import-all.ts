import type { PrismaClient } from '@/lib/database/generated/client'
import type { ParsedReport } from '@/lib/reading/report'
import { inBatches } from './bulk/batches'
import { importBatch } from './bulk/import-batch'
import { type Candidate, candidatesIn } from './candidate'
import { whyNotWritten } from './database-errors'
import { directoryIn } from './directory'
import { type HeldReport, heldAs } from './held'
import type { Identity } from './identify'
import { importReport, whatIsHeld } from './import-report'
import type { Loaded } from './load'
import { type Plan, planReport } from './plan'
import { type ImportedItem, nothingYet, type Summary } from './summary'

export interface ImportOptions {
  /** Put a report in the place of one whose file or grades differ. */
  replace: boolean
  onItem?: (item: ImportedItem) => void
}

type Entries = AsyncIterable<Loaded> | Iterable<Loaded>

/** What is done with one report: planned and written, or planned only. */
type Handle = (report: ParsedReport, identity: Identity) => Promise<Plan>

/**
 * Imports reports as items of a run, many at once where they are new. One that is refused does not keep the others out.
 * @param runId an ImportRun, which the caller opens and finishes
 * @throws the database’s own error where it stops answering; what was written before is whole
 */
export async function importAll(
  prisma: PrismaClient,
  runId: number,
  entries: Entries,
  { replace, onItem }: ImportOptions,
): Promise<Summary> {
  const candidates = candidatesIn(entries, await directoryIn(prisma))
  const summary = nothingYet()
  for await (const batch of inBatches(candidates)) {
    const items = await importBatch(prisma, runId, batch, candidate =>
      importOne(prisma, runId, candidate, replace),
    )
    for (const item of items) {
      summary[item.outcome] += 1
      onItem?.(item)
    }
  }
  return summary
}

/** What `importAll` would do, and nothing written: each report is planned as if those before it had gone in. */
export async function planAll(
  prisma: PrismaClient,
  entries: Entries,
  { replace, onItem }: ImportOptions,
): Promise<Summary> {
  const summary = nothingYet()
  const planned = new Map<string, HeldReport>()
  const plan: Handle = async (report, identity) => {
    const { same, elsewhere } = await whatIsHeld(prisma, report, identity)
    return planReport(report, { same: planned.get(identity.reportId) ?? same, elsewhere }, replace)
  }
  for await (const candidate of candidatesIn(entries, await directoryIn(prisma))) {
    const item = await itemOf(candidate, plan)
    if ('report' in candidate && item.reportId && isWritten(item))
      planned.set(item.reportId, heldAs(item.reportId, candidate.report))
    summary[item.outcome] += 1
    onItem?.(item)
  }
  return summary
}

/** Imports one report in a transaction of its own, whatever is held of its inspection. */
export async function importOne(
  prisma: PrismaClient,
  runId: number,
  candidate: Candidate,
  replace: boolean,
): Promise<ImportedItem> {
  const { ordinal, file } = candidate
  const item = await itemOf(candidate, (report, identity) =>
    importReport(prisma, report, identity, replace, (transaction, plan) =>
      transaction.importItem.create({
        data: { runId, ordinal, file, reportId: identity.reportId, ...plan },
      }),
    ),
  )
  if (!isWritten(item)) await prisma.importItem.create({ data: { runId, ordinal, ...item } })
  return item
}

const isWritten = ({ outcome }: ImportedItem): boolean => outcome === 'created' || outcome === 'changed'

/** @throws whatever is a fault of ours, or of the database as a whole, and not of the file */
async function itemOf(candidate: Candidate, handle: Handle): Promise<ImportedItem> {
  const { file } = candidate
  const refused = (reason: string, reportId: string | null): ImportedItem => ({
    file,
    reportId,
    outcome: 'refused',
    reason,
  })
  if ('refusal' in candidate) return refused(candidate.refusal, null)
  const { report, identity } = candidate
  try {
    return { file, reportId: identity.reportId, ...(await handle(report, identity)) }
  } catch (error) {
    return refused(whyNotWritten(error), identity.reportId)
  }
}
