import { Prisma } from '@/lib/database/generated/client'

/**
 * Why the database would not take one report, in a sentence; others may still go in.
 * @throws the error itself where the database is gone, or where it is none of the database's
 */
export function whyNotWritten(error: unknown): string {
  const told =
    error instanceof Prisma.PrismaClientKnownRequestError ||
    error instanceof Prisma.PrismaClientUnknownRequestError ||
    error instanceof Prisma.PrismaClientValidationError
  if (!told || isDatabaseGone(error)) throw error
  const said = error.message.trim().split('\n').at(-1)?.trim()
  return `The database would not take this report, and nothing of it was written (${said}): check the values in the file.`
}

/** Prisma's own connection codes, and what Postgres and the socket say when a server stops or is not there. */
const GONE_CODES = /^(P1001|P1002|P1008|P1017|P2024|P2028)$/
const GONE_WORDS =
  /ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|connection (?:was )?(?:terminated|closed)|terminating connection|not queryable|starting up|shutting down/i

/** True where the database stopped answering or never did. */
export function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof Prisma.PrismaClientInitializationError) return true
  if ('code' in error && typeof error.code === 'string' && GONE_CODES.test(error.code)) return true
  return GONE_WORDS.test(error.message) || isDatabaseGone(error.cause)
}
