import type { Prisma } from '@/lib/database/generated/client'
import type { ParsedReport } from '@/lib/reading/report'
import type { Identity } from '../identify'

/** What the database holds that one of many reports could be or collide with. */
export interface HeldOfMany {
  /** The content hash of the record of the same inspection; null where there is none. */
  same: string | null
  /** The id of another record of the very same file; null where there is none, and for a row of a table. */
  elsewhere: string | null
}

/**
 * What `whatIsHeld` asks of one report, of many in one query and in their order. Subqueries, because a join would
 * be planned as a look through the whole table once the batch is large.
 */
export function heldOfMany(
  transaction: Prisma.TransactionClient,
  candidates: readonly { report: ParsedReport; identity: Identity }[],
): Promise<HeldOfMany[]> {
  const identities = candidates.map(({ identity }) => identity)
  return transaction.$queryRaw<HeldOfMany[]>`
    SELECT
      (SELECT content_hash FROM report
        WHERE dfe_number = c.dfe AND framework = c.framework AND placed_on = c.day AND publication = c.publication
      ) AS same,
      (SELECT id FROM report
        WHERE sha256 = c.sha256
          AND (dfe_number, framework, placed_on, publication) <> (c.dfe, c.framework, c.day, c.publication)
        LIMIT 1
      ) AS elsewhere
    FROM unnest(
      ${identities.map(({ dfeNumber }) => dfeNumber)}::int[],
      ${candidates.map(({ report }) => report.framework)}::text[],
      ${identities.map(({ placedOn }) => placedOn)}::date[],
      ${identities.map(({ publication }) => publication)}::text[],
      ${candidates.map(({ report: { source } }) => (source.table ? null : source.sha256))}::text[]
    ) WITH ORDINALITY AS c(dfe, framework, day, publication, sha256, at)
    ORDER BY c.at`
}
