import type { PrismaClient } from '@/lib/database/generated/client'
import type { DirectoryEntry } from '@/lib/domain/authorities'
import type { ParsedReport } from '@/lib/reading/report'
import { whyNotWritten } from './database-errors'
import { directoryIn } from './directory'
import { type HeldReport, heldAs } from './held'
import { type Identity, identify } from './identify'
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
type Handle = (report: ParsedReport, identity: Identity, file: string) => Promise<Plan>

/**
 * Imports reports one after the other as items of a run. One that is refused does not keep the others out.
 * @param runId an ImportRun, which the caller opens and finishes
 * @throws the database’s own error where it stops answering; what was written before is whole
 */
export async function importAll(
  prisma: PrismaClient,
  runId: number,
  entries: Entries,
  { replace, onItem }: ImportOptions,
): Promise<Summary> {
  const directory = await directoryIn(prisma)
  const summary = nothingYet()
  let ordinal = 0
  const write: Handle = (report, identity, file) =>
    importReport(prisma, report, identity, replace, (transaction, plan) =>
      transaction.importItem.create({
        data: { runId, ordinal, file, reportId: identity.reportId, ...plan },
      }),
    )
  for await (const entry of entries) {
    const item = await itemOf(entry, directory, write)
    if (!isWritten(item)) await prisma.importItem.create({ data: { runId, ordinal, ...item } })
    summary[item.outcome] += 1
    ordinal += 1
    onItem?.(item)
  }
  return summary
}

/** What `importAll` would do, and nothing written: each report is planned as if those before it had gone in. */
export async function planAll(
  prisma: PrismaClient,
  entries: Entries,
  { replace, onItem }: ImportOptions,
): Promise<Summary> {
  const directory = await directoryIn(prisma)
  const summary = nothingYet()
  const planned = new Map<string, HeldReport>()
  const plan: Handle = async (report, identity) => {
    const { same, elsewhere } = await whatIsHeld(prisma, report, identity)
    return planReport(report, { same: planned.get(identity.reportId) ?? same, elsewhere }, replace)
  }
  for await (const entry of entries) {
    const item = await itemOf(entry, directory, plan)
    if ('report' in entry && item.reportId && isWritten(item))
      planned.set(item.reportId, heldAs(item.reportId, entry.report))
    summary[item.outcome] += 1
    onItem?.(item)
  }
  return summary
}

const isWritten = ({ outcome }: ImportedItem): boolean => outcome === 'created' || outcome === 'changed'

/** @throws whatever is a fault of ours, or of the database as a whole, and not of the file */
async function itemOf(
  entry: Loaded,
  directory: readonly DirectoryEntry[],
  handle: Handle,
): Promise<ImportedItem> {
  const { file } = entry
  const refused = (reason: string, reportId: string | null): ImportedItem => ({
    file,
    reportId,
    outcome: 'refused',
    reason,
  })
  if ('refusal' in entry) return refused(entry.refusal, null)
  const identity = identify(entry.report, directory)
  if ('refusal' in identity) return refused(identity.refusal, null)
  try {
    return { file, reportId: identity.reportId, ...(await handle(entry.report, identity, file)) }
  } catch (error) {
    return refused(whyNotWritten(error), identity.reportId)
  }
}
