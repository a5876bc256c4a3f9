import 'server-only'
import { createHash } from 'node:crypto'
import { database } from '@/lib/database/client'
import type { IsoDay } from '@/lib/domain/dates'

export interface DataVersion {
  /** Ten hexadecimal digits over what is held: equal where two copies hold the same facts and decisions. */
  id: string
  /** The day on which the newest import ended or a person decided last; null while nothing is held. */
  day: IsoDay | null
}

/** Which state of the record is being answered from: for ETags, file names and the page that tells what is held. */
export async function dataVersion(): Promise<DataVersion> {
  const [seen] = await database().$queryRaw<[Seen]>`
    SELECT (SELECT max(finished_at) FROM import_run) AS "imported",
           (SELECT max(decided_at) FROM decision) AS "decided",
           (SELECT max(id) FROM decision) AS "decision",
           (SELECT max(id) FROM match) AS "match",
           (SELECT max(updated_at) FROM report) AS "written",
           (SELECT count(*)::int FROM report) AS "reports"`
  const key = JSON.stringify(seen)
  if (remembered?.key !== key) remembered = { key, id: await contentId() }
  const newest = [seen.imported, seen.decided].flatMap(time => time?.toISOString() ?? []).sort()
  return { id: remembered.id, day: newest.at(-1)?.slice(0, 10) ?? null }
}

interface Seen {
  imported: Date | null
  decided: Date | null
  decision: number | null
  match: number | null
  written: Date | null
  reports: number
}

/** Reading every report's hash is not needed again until something was imported or decided. */
let remembered: { key: string; id: string } | null = null

async function contentId(): Promise<string> {
  const [held] = await database().$queryRaw<[Record<string, string | null>]>`
    SELECT (SELECT md5(string_agg(id || content_hash || inspection_id, ' ' ORDER BY id)) FROM report) AS "reports",
           (SELECT md5(string_agg(concat_ws('|', sha256, area, topic, doubt_code, doubt_sentence, outcome, grade,
              as_written, decided_at), ' ' ORDER BY id)) FROM decision) AS "decisions",
           (SELECT md5(string_agg(concat_ws('|', dfe_number, slug, name, region, gss_code, responsible_from,
              responsible_to), ' ' ORDER BY dfe_number)) FROM authority) AS "authorities",
           (SELECT md5(string_agg(concat_ws('|', model, dfe_number, rank, neighbour_dfe, closeness), ' '
              ORDER BY model, dfe_number, rank)) FROM statistical_neighbour) AS "neighbours"`
  return createHash('sha256').update(JSON.stringify(held)).digest('hex').slice(0, 10)
}
