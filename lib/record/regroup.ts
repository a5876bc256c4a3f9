import type { Prisma } from '@/lib/database/generated/client'
import type { IsoDay, Period } from '@/lib/domain/dates'
import { groupBy } from '@/lib/domain/group-by'
import {
  type Match,
  type MatchDecision,
  type SourceRecord,
  sameInspections,
} from '@/lib/domain/same-inspection'
import type { TableRow } from '@/lib/reading/report'

/** The records of one council and framework: any of them may be of one inspection. */
export interface Series {
  dfeNumber: number
  framework: string
}

/** What is held of a record, days as ISO days. */
interface RecordRow extends Series, Match {
  publication: string
  table: TableRow | null
  year: number
  dated: IsoDay | null
  published: IsoDay | null
  inspected: Period[]
  began: IsoDay | null
  datedYear: number | null
}

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
  const { records, decisions } = await heldOf(transaction, series)
  const decisionsOf = new Map(groupBy(decisions, keyOf).map(some => [keyOf(some[0]), some]))
  const changed = groupBy(records, keyOf).flatMap(held => {
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

interface Held {
  records: RecordRow[]
  /** Oldest first. */
  decisions: (Series & MatchDecision)[]
}

/** Of these councils and frameworks, and as JSON: that is read in a fraction of the time that many small values take. */
async function heldOf(transaction: Prisma.TransactionClient, series: readonly Series[]): Promise<Held> {
  const dfeNumbers = [...new Set(series.map(({ dfeNumber }) => dfeNumber))]
  const frameworks = [...new Set(series.map(({ framework }) => framework))]
  const [held] = await transaction.$queryRaw<{ [Part in keyof Held]: Held[Part] | null }[]>`
    SELECT
      (SELECT json_agg(json_build_object(
          'id', id, 'dfeNumber', dfe_number, 'framework', framework, 'publication', publication, 'table', "table",
          'year', assessment_year, 'dated', dated, 'published', published_on, 'inspected', inspected, 'began', began,
          'datedYear', dated_year, 'inspectionId', inspection_id, 'matchedBy', matched_by, 'candidates', candidates
        ))
        FROM report WHERE dfe_number = ANY(${dfeNumbers}) AND framework = ANY(${frameworks})
      ) AS records,
      (SELECT json_agg(json_build_object(
          'dfeNumber', dfe_number, 'framework', framework, 'recordId', record_id, 'sameAs', same_as
        ) ORDER BY id)
        FROM match WHERE dfe_number = ANY(${dfeNumbers}) AND framework = ANY(${frameworks})
      ) AS decisions`
  return { records: held?.records ?? [], decisions: held?.decisions ?? [] }
}

const recordOf = ({ table, began, datedYear, ...row }: RecordRow): SourceRecord => ({
  id: row.id,
  kind: table?.kind ?? 'document',
  publication: row.publication,
  asAt: table?.asAt ?? null,
  dates: {
    dated: row.dated,
    published: row.published,
    inspected: row.inspected,
    ...(began && { began }),
    ...(datedYear && { year: datedYear }),
  },
  year: row.year,
})

const differs = (held: RecordRow, told: Omit<Match, 'id'>): boolean =>
  held.inspectionId !== told.inspectionId ||
  held.matchedBy !== told.matchedBy ||
  held.candidates.join() !== told.candidates.join()
