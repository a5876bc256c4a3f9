import type { Prisma } from '@/lib/database/generated/client'

/** Any number, the same for everyone who writes: they take turns at a council on it. */
const TURN = 2_005_881

/** Long enough to wait while another program holds the one connection of an embedded database. */
export const PATIENCE = { maxWait: 60_000, timeout: 120_000 }

/** Waits until nobody else writes about this council, and keeps others waiting until the transaction ends. */
export async function takeTurn(transaction: Prisma.TransactionClient, dfeNumber: number): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${TURN}::int, ${dfeNumber}::int)`
}
