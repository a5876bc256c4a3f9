import type { Prisma } from '@/lib/database/generated/client'
import { type Match, type SourceRecord, sameInspections } from '@/lib/domain/same-inspection'
import { dayOrNull, periodsIn, tableIn } from './columns'

/** The records of one council and framework: any of them may be of one inspection. */
export interface Series {
  dfeNumber: number
  framework: string
}

const recordSelect = {
  id: true,
  publication: true,
  table: true,
  assessmentYear: true,
  dated: true,
  publishedOn: true,
  inspected: true,
  began: true,
  datedYear: true,
  inspectionId: true,
  matchedBy: true,
  candidates: true,
} satisfies Prisma.ReportSelect

type RecordRow = Prisma.ReportGetPayload<{ select: typeof recordSelect }>

/**
 * Works out anew which records of a council and framework are of one inspection, and writes what has changed. The answer
 * hangs on all of them, never on the order in which they came.
 * @param transaction that of the change which made it necessary
 */
export async function regroup(transaction: Prisma.TransactionClient, series: Series): Promise<void> {
  const { dfeNumber, framework } = series
  const where = { dfeNumber, framework }
  const rows = await transaction.report.findMany({ where, select: recordSelect })
  const decisions = await transaction.match.findMany({ where, orderBy: { id: 'asc' } })
  for (const { id, ...told } of sameInspections(rows.map(recordOf), decisions))
    if (differs(rows.find(row => row.id === id)!, told))
      await transaction.report.update({ where: { id }, data: told })
}

function recordOf(row: RecordRow): SourceRecord {
  const table = tableIn(row.table)
  const [began, year] = [dayOrNull(row.began), row.datedYear]
  return {
    id: row.id,
    kind: table?.kind ?? 'document',
    publication: row.publication,
    asAt: table?.asAt ?? null,
    dates: {
      dated: dayOrNull(row.dated),
      published: dayOrNull(row.publishedOn),
      inspected: periodsIn(row.inspected),
      ...(began && { began }),
      ...(year && { year }),
    },
    year: row.assessmentYear,
  }
}

const differs = (held: RecordRow, told: Omit<Match, 'id'>): boolean =>
  held.inspectionId !== told.inspectionId ||
  held.matchedBy !== told.matchedBy ||
  held.candidates.join() !== told.candidates.join()
