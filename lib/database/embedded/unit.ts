import type { Message } from './wire'

/**
 * One connection's messages up to the point where it waits for an answer: a Sync, a Flush or a simple Query. Run one
 * by one between another connection's, a Bind would meet the other's Parse; run as one, they cannot.
 */
export class UnitCollector {
  #messages: Message[] = []

  /** The finished unit, or null while more is to come. */
  add(message: Message): Message[] | null {
    this.#messages.push(message)
    if (!ENDS_A_UNIT.has(message.type)) return null
    const unit = this.#messages
    this.#messages = []
    return unit
  }
}

const ENDS_A_UNIT = new Set(['S', 'H', 'Q', 'F'])
const ALLOWED = new Set(['P', 'B', 'D', 'E', 'C', 'S', 'H', 'Q', 'F'])

/** The reason a message cannot be run here, or null. */
export function refusal({ type, bytes }: Message): string | null {
  if (!ALLOWED.has(type)) return `The embedded database does not take messages of type '${type}'.`
  if ((type === 'Q' || type === 'P') && COPY.test(bytes.toString('utf8', 5))) {
    return 'COPY from or to the client is not possible on the embedded database; set DATABASE_URL to a Postgres server.'
  }
  return null
}

/** PGlite would wait for data that cannot reach it, and stop its process. */
const COPY = /(^|[;\0])\s*copy\s[^;]*\s(from\s+stdin|to\s+stdout)/i

/** Commands that leave nothing behind in the session once their transaction is over. */
const HARMLESS = new Set(
  [
    'SELECT',
    'INSERT',
    'UPDATE',
    'DELETE',
    'MERGE',
    'BEGIN',
    'COMMIT',
    'ROLLBACK',
    'SAVEPOINT',
    'RELEASE',
  ].concat('SHOW', 'EXPLAIN'),
)

/** True where a command may have changed the session itself: a setting, a temporary table, a LISTEN. */
export const touchesSession = (commands: readonly string[]): boolean =>
  commands.some(command => !HARMLESS.has(command))

/** Makes the one session as good as new, but for the prepared statements that are kept apart by name. */
export const FORGET = `
  CLOSE ALL; SET SESSION AUTHORIZATION DEFAULT; RESET ALL; UNLISTEN *; SELECT pg_advisory_unlock_all();
  DISCARD TEMP; DISCARD SEQUENCES;
  DO $$ DECLARE written text; BEGIN
    FOR written IN SELECT name FROM pg_prepared_statements WHERE from_sql LOOP
      EXECUTE format('DEALLOCATE %I', written);
    END LOOP;
  END $$`
