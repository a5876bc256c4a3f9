import type { Prisma, PrismaClient } from '@/lib/database/generated/client'
import { checksSelect, type RecordedDocument, recordedDocument } from './documents'

/** A document with what is or was to be checked in it. */
export interface DocumentChecks extends RecordedDocument {
  council: string
  /** The day it is placed by, ISO. */
  date: string
  file: string
}

const select = {
  ...checksSelect,
  dfeNumber: true,
  file: true,
  authority: { select: { name: true } },
} satisfies Prisma.ReportSelect

/** Every document in which a person has or had something to check, by council, the newest first. */
export async function heldChecks(
  prisma: PrismaClient,
  where: Prisma.ReportWhereInput,
): Promise<DocumentChecks[]> {
  const rows = await prisma.report.findMany({
    where,
    orderBy: [{ authority: { name: 'asc' } }, { placedOn: 'desc' }, { id: 'asc' }],
    select,
  })
  const decisions = await prisma.decision.findMany({ orderBy: { id: 'asc' } })
  return rows
    .map(row => ({
      ...recordedDocument(
        row,
        decisions.filter(({ dfeNumber }) => dfeNumber === row.dfeNumber),
      ),
      council: row.authority.name,
      date: row.placedOn.toISOString().slice(0, 10),
      file: row.file,
    }))
    .filter(({ checks }) => checks.length > 0)
}
