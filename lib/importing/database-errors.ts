import { Prisma } from '@/lib/database/generated/client'

/** The database went away or would not answer: nothing more can be written. What was written before stays whole. */
export class DatabaseGone extends Error {
  override name = 'DatabaseGone'
}

/**
 * What went wrong in the database while one report was written.
 * @returns a sentence where the database would not take this report; others may still go in
 * @throws DatabaseGone where it does not answer, and the error itself where it is none of the database's
 */
export function whyNotWritten(error: unknown): string {
  if (isGone(error))
    throw new DatabaseGone(
      'The database stopped answering. Reports written before this one are whole, this one was not written: ' +
        'see that the database is running, then give the same command again.',
      { cause: error },
    )
  const refusedByDatabase =
    error instanceof Prisma.PrismaClientKnownRequestError ||
    error instanceof Prisma.PrismaClientUnknownRequestError ||
    error instanceof Prisma.PrismaClientValidationError
  if (!refusedByDatabase) throw error
  const said = error.message.trim().split('\n').at(-1)
  return `The database would not take this report, and nothing of it was written (${said}): check the values in the file.`
}

/** Prisma's own connection codes, and what Postgres and the socket say when a server stops or is not there. */
const GONE_CODES = /^(P1001|P1002|P1008|P1017|P2024|P2028)$/
const GONE_WORDS =
  /ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|Connection terminated|connection.*closed|terminating connection|starting up|shutting down/i

function isGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof Prisma.PrismaClientInitializationError) return true
  if ('code' in error && typeof error.code === 'string' && GONE_CODES.test(error.code)) return true
  return GONE_WORDS.test(error.message) || isGone(error.cause)
}
