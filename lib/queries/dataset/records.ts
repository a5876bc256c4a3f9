import 'server-only'
import { database } from '@/lib/database/client'
import { groupBy } from '@/lib/domain/group-by'
import { type HeldInspection, heldInspection, inspectionsIn } from '../inspections'
import { type HeldRecord, recordSelect } from './record'
import type { Filter } from './resource'
import { ofReport } from './where'

/** One inspection with every record of it. */
export interface WholeInspection {
  id: string
  /** The record that speaks for it, with rows that only another source of the same form has. */
  speaking: HeldRecord
  /** All of them as they stand, the speaking one first. */
  records: HeldRecord[]
}

/** @param from ids behind this one, or from this one on; null from the first */
export async function inspectionsFrom(
  filter: Filter,
  from: { gt: string } | { gte: string } | null,
  limit: number,
): Promise<WholeInspection[]> {
  const report = database().report
  const found = await report.findMany({
    where: {
      AND: [ofReport(filter), { id: { equals: report.fields.inspectionId } }, from ? { id: from } : {}],
    },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true },
  })
  const rows = await report.findMany({
    where: { inspectionId: { in: found.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
    select: recordSelect,
  })
  const groups = new Map(groupBy(rows, row => row.inspectionId).map(group => [group[0].inspectionId, group]))
  return found.flatMap(({ id }) => {
    const records = (groups.get(id) ?? []).map(row => ({
      row,
      held: heldInspection(row, row.authority.decisions),
    }))
    const own = records.find(({ row }) => row.id === id)
    if (!own) return []
    const merged: HeldInspection | undefined = inspectionsIn(records.map(({ held }) => held))[0]
    return {
      id,
      speaking: { row: own.row, held: merged ?? own.held },
      records: [own, ...records.filter(record => record !== own)],
    }
  })
}
