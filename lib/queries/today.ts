import type { IsoDay } from '@/lib/domain/dates'

/** Today in UTC. */
export const today = (): IsoDay => new Date().toISOString().slice(0, 10)
