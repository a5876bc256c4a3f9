import type { Prisma } from '@/lib/database/generated/client'
import type { CouncilCode } from '@/lib/domain/codes'
import { dayOrNull } from './columns'

/** A council's GSS codes, the oldest first. */
export const codesSelect = {
  orderBy: [{ from: { sort: 'asc', nulls: 'first' } }, { code: 'asc' }],
  select: { code: true, from: true, to: true },
} satisfies Prisma.Authority$codesArgs

export const codesIn = (rows: readonly Prisma.AuthorityCodeGetPayload<typeof codesSelect>[]): CouncilCode[] =>
  rows.map(({ code, from, to }) => ({ code, from: dayOrNull(from), to: dayOrNull(to) }))
