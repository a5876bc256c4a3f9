import type { Prisma } from '@/lib/database/generated/client'
import { groupBy } from '@/lib/domain/group-by'
import { type Match, type SourceRecord, sameInspections } from '@/lib/domain/same-inspection'
import { dayOrNull, periodsIn, tableIn } from './columns'

/** The records of one council and framework: any of them may be of one inspection. */
export interface Series {
  dfeNumber: number
  framework: string
}

const recordSelect = {
  id: true,
  dfeNumber: true,
  framework: true,
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
export const regroup = (transaction: Prisma.TransactionClient, series: Series): Promise<void> =>
  regroupAll(transaction, [series])

/** The same of many councils and frameworks, with no more questions than of one. */
export async function regroupAll(
  transaction: Prisma.TransactionClient,
  series: readonly Series[],
): Promise<void> {
  const wanted = new Set(series.map(keyOf))
  const where = {
    dfeNumber: { in: [...new Set(series.map(({ dfeNumber }) => dfeNumber))] },
    framework: { in: [...new Set(series.map(({ framework }) => framework))] },
  }
  const rows = await transaction.report.findMany({ where, select: recordSelect })
  const decisions = await transaction.match.findMany({ where, orderBy: { id: 'asc' } })
  const decisionsOf = new Map(groupBy(decisions, keyOf).map(some => [keyOf(some[0]), some]))
  const changed = groupBy(rows, keyOf).flatMap(held => {
    const key = keyOf(held[0])
    if (!wanted.has(key)) return []
    const byId = new Map(held.map(row => [row.id, row]))
    return sameInspections(held.map(recordOf), decisionsOf.get(key)).filter(told =>
      differs(byId.get(told.id)!, told),
    )
  })
  if (changed.length > 0) await write(transaction, changed)
}

const keyOf = ({ dfeNumber, framework }: Series): string => `${dfeNumber} ${framework}`

async function write(transaction: Prisma.TransactionClient, changed: readonly Match[]): Promise<void> {
  await transaction.$executeRaw`
    UPDATE report
    SET inspection_id = told."inspectionId", matched_by = told."matchedBy", candidates = told.candidates,
      updated_at = ${new Date().toISOString()}::timestamp
    FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
      AS told(id text, "inspectionId" text, "matchedBy" text, candidates text[])
    WHERE report.id = told.id`
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
