import type { Prisma, PrismaClient } from '@/lib/database/generated/client'
import { regroupAll } from '@/lib/record/regroup'
import { PATIENCE, takeTurns } from '@/lib/record/turn'
import type { Candidate } from '../candidate'
import { contentHash } from '../content'
import { whyNotWritten } from '../database-errors'
import { rowsOf } from '../rows'
import type { ImportedItem } from '../summary'
import { heldOfMany } from './held-of-many'
import { insertItems, insertReports } from './insert-reports'

/** Writes one candidate that has to be compared with what is held, and notes what became of it. */
type ImportOne = (candidate: Candidate) => Promise<ImportedItem>

/**
 * Imports a batch as if its members came one after the other. What is new in every respect, and what is held just as it
 * comes, is dealt with in one transaction; the others are planned one by one after it.
 * @param batch no two of one inspection or one document, so that none hangs on what becomes of another
 */
export async function importBatch(
  prisma: PrismaClient,
  runId: number,
  batch: readonly Candidate[],
  importOne: ImportOne,
): Promise<ImportedItem[]> {
  const done = batch.length === 1 ? NONE : await together(prisma, runId, batch)
  const items: ImportedItem[] = []
  for (const candidate of batch) items.push(done.get(candidate) ?? (await importOne(candidate)))
  return items
}

type Done = ReadonlyMap<Candidate, ImportedItem>
const NONE: Done = new Map()

/** @returns what could be dealt with; nothing where the database would not take one of them, which must then be found */
async function together(prisma: PrismaClient, runId: number, batch: readonly Candidate[]): Promise<Done> {
  try {
    return await prisma.$transaction(transaction => writeNew(transaction, runId, batch), PATIENCE)
  } catch (error) {
    whyNotWritten(error)
    return NONE
  }
}

async function writeNew(
  transaction: Prisma.TransactionClient,
  runId: number,
  batch: readonly Candidate[],
): Promise<Done> {
  const reports = batch.filter(candidate => 'report' in candidate)
  await takeTurns(
    transaction,
    reports.map(({ identity }) => identity.dfeNumber),
  )
  const held = await heldOfMany(transaction, reports)
  const created = reports.filter((_, index) => held[index]?.same === null && held[index].elsewhere === null)
  const unchanged = reports.filter(({ report }, index) => held[index]?.same === contentHash(report))
  await insertReports(
    transaction,
    created.map(({ report, identity }) => rowsOf(report, identity.reportId)),
  )
  await regroupAll(
    transaction,
    created.map(({ report, identity }) => ({ dfeNumber: identity.dfeNumber, framework: report.framework })),
  )
  const done = new Map<Candidate, ImportedItem>()
  const note = (candidates: readonly Candidate[], outcome: ImportedItem['outcome']) => {
    for (const candidate of candidates) done.set(candidate, itemOf(candidate, outcome))
  }
  note(created, 'created')
  note(unchanged, 'unchanged')
  note(
    batch.filter(candidate => 'refusal' in candidate),
    'refused',
  )
  await insertItems(
    transaction,
    [...done].map(([{ ordinal }, item]) => ({ runId, ordinal, ...item })),
  )
  return done
}

const itemOf = (candidate: Candidate, outcome: ImportedItem['outcome']): ImportedItem => ({
  file: candidate.file,
  reportId: 'identity' in candidate ? candidate.identity.reportId : null,
  outcome,
  reason: 'refusal' in candidate ? candidate.refusal : null,
})
