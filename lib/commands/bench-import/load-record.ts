import type { PrismaClient } from '@/lib/database/generated/client'
import { importAll } from '@/lib/importing/import-all'
import { finishRun, startRun } from '@/lib/importing/runs'
import { COUNCILS, councilName, councilNumber, nationalRecord, RECORDS_EACH } from './national-record'

export interface Load {
  reports: number
  /** Of reports and all that hangs on them, and of what is noted of the import. */
  rows: number
  milliseconds: number
  /** The most memory of this process in each third of the load, in bytes. */
  memory: number[]
}

/** Memory is looked at once in so many reports. */
const LOOK_EVERY = 100

/** Loads a national record so many times the real one's size by the importer itself; its councils are there already. */
export async function loadRecord(prisma: PrismaClient, times: number): Promise<Load> {
  const runId = await startRun(prisma, 'files', null)
  const expected = times * COUNCILS * RECORDS_EACH
  const memory = [0, 0, 0]
  let reports = 0
  const onItem = () => {
    if (reports % LOOK_EVERY === 0) {
      const third = Math.floor((3 * reports) / expected)
      memory[third] = Math.max(memory[third] ?? 0, process.memoryUsage.rss())
    }
    reports += 1
  }
  const started = performance.now()
  const summary = await importAll(prisma, runId, nationalRecord(times), { replace: false, onItem })
  const milliseconds = performance.now() - started
  await finishRun(prisma, runId)
  if (summary.created !== expected)
    throw new Error(
      `Of ${expected} reports ${summary.created} were created; the benchmark needs an empty database`,
    )
  const rows = reports * 2 + (await prisma.judgement.count())
  return { reports, rows, milliseconds, memory }
}

/** The made-up councils of a record so many times the real one's size. */
export const addCouncils = (prisma: PrismaClient, times: number): Promise<unknown> =>
  prisma.authority.createMany({
    data: Array.from({ length: times * COUNCILS }, (_, index) => ({
      dfeNumber: councilNumber(index),
      slug: `lanternshire-${index + 1}`,
      name: councilName(index),
      formalName: councilName(index),
      region: 'Nowhere',
      type: 'County',
    })),
  })
