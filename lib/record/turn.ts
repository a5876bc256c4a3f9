import type { Prisma } from '@/lib/database/generated/client'

/** Any number, the same for everyone who writes: they take turns at a council on it. */
const TURN = 2_005_881

/** Long enough to wait while another program holds the one connection of an embedded database. */
export const PATIENCE = { maxWait: 60_000, timeout: 120_000 }

/** Waits until nobody else writes about this council, and keeps others waiting until the transaction ends. */
export async function takeTurn(transaction: Prisma.TransactionClient, dfeNumber: number): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${TURN}::int, ${dfeNumber}::int)`
}

/** The same of several councils, in the order of their numbers: two who each wait for the other would wait for ever. */
export async function takeTurns(
  transaction: Prisma.TransactionClient,
  dfeNumbers: readonly number[],
): Promise<void> {
  const inOrder = [...new Set(dfeNumbers)].sort((a, b) => a - b)
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${TURN}::int, number) FROM unnest(${inOrder}::int[]) AS number`
}
