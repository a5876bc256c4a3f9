import 'server-only'
import { createHash } from 'node:crypto'
import { database } from '@/lib/database/client'
import type { IsoDay } from '@/lib/domain/dates'

/** Which state of the record this is: a short name that changes with every import and decision, and its day. */
export async function dataVersion(): Promise<{ version: string; day: IsoDay | null }> {
  const { importRun, decision } = database()
  const [run, decided] = await Promise.all([
    importRun.findFirst({ where: { finishedAt: { not: null } }, orderBy: { id: 'desc' } }),
    decision.findFirst({ orderBy: { id: 'desc' }, select: { id: true, decidedAt: true } }),
  ])
  const days = [run?.finishedAt, decided?.decidedAt].flatMap(at => at?.toISOString() ?? []).sort()
  const state = JSON.stringify([run?.id ?? 0, run?.finishedAt ?? null, decided?.id ?? 0])
  return {
    version: createHash('sha256').update(state).digest('hex').slice(0, 12),
    day: days.at(-1)?.slice(0, 10) ?? null,
  }
}
