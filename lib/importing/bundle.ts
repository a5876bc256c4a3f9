import type { PrismaClient } from '@/lib/database/generated/client'
import { type Bundle, readBundle } from './bundle-files'
import { importAll } from './import-all'
import type { Loaded } from './load'
import { reportsInJson } from './load-json'
import { finishRun, startRun } from './runs'
import { nothingYet, type Summary } from './summary'
import { syncCouncils } from './sync-councils'

export interface BundleOptions {
  /** Called as reports go in: how many are done, of how many. */
  onProgress?: (done: number, total: number) => void
}

/**
 * Brings the database up to the facts in `prisma/seed`: councils, what became of them, which are alike, and the
 * bundled reports. Does nothing where these very facts went in before. Words that someone imported stay: a bundled
 * report without words never takes the place of a document.
 */
export async function importBundle(
  prisma: PrismaClient,
  { onProgress }: BundleOptions = {},
): Promise<{ outcome: 'skipped' | 'imported'; summary: Summary }> {
  const bundle = readBundle()
  if (await isIn(prisma, bundle)) return { outcome: 'skipped', summary: nothingYet() }

  const reports = loadedFrom(bundle)
  let done = 0
  const progress = () => onProgress?.(done++, reports.length)
  const runId = await startRun(prisma, 'bundle', bundle.hash)
  await syncCouncils(prisma, bundle)
  progress()
  // Bundled facts may correct earlier bundled facts; words they cannot replace.
  const summary = await importAll(prisma, runId, reports, { replace: true, onItem: progress })
  await finishRun(prisma, runId)
  return { outcome: 'imported', summary }
}

/** A run that was stopped half-way does not count: it is simply done again. */
async function isIn(prisma: PrismaClient, { hash }: Bundle): Promise<boolean> {
  const last = await prisma.importRun.findFirst({
    where: { source: 'bundle', finishedAt: { not: null } },
    orderBy: { id: 'desc' },
    select: { bundleHash: true },
  })
  return last?.bundleHash === hash && (await prisma.authority.count()) > 0
}

const loadedFrom = ({ reports }: Bundle): Loaded[] =>
  reports.flatMap(({ file, text }) =>
    reportsInJson(text).map(({ at, ...entry }) => ({ file: `prisma/seed/${file}, ${at}`, ...entry })),
  )
