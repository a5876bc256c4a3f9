import pg from 'pg'
import { DatabaseProblem } from './problem'

/** A server that is there answers well within this, in milliseconds. */
const PATIENCE_MS = 10_000

/**
 * Makes sure the Postgres server at `url` answers.
 * @throws DatabaseProblem naming the server without its password, and what to do.
 */
export async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: wellFormed(url), connectionTimeoutMillis: PATIENCE_MS })
  // A connection that breaks later than connecting is told by the query that meets it.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw new DatabaseProblem(
      `${reasonOf(error, withoutPassword(url))} Mend that, correct DATABASE_URL, or unset it to use the embedded database.`,
      { cause: error },
    )
  } finally {
    await client.end()
  }
}

/** The address as people may see it. */
export function withoutPassword(url: string): string {
  const shown = new URL(url)
  if (shown.password !== '') shown.password = '***'
  return shown.href
}

function wellFormed(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed && ['postgres:', 'postgresql:'].includes(parsed.protocol) && parsed.pathname.length > 1)
    return url
  throw new DatabaseProblem(
    'DATABASE_URL is not the address of a Postgres database; write it like postgres://user:password@host:5432/name, or unset it to use the embedded database.',
  )
}

function reasonOf(error: unknown, url: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  switch (code) {
    case '28P01':
    case '28000':
      return `The database at ${url} refused the user name or the password.`
    case '3D000':
      return `The server at ${url} has no database of that name.`
    default:
      return `The database at ${url} does not answer (${error instanceof Error ? error.message || String(code) : String(error)}).`
  }
}
