import pg from 'pg'
import { DatabaseProblem } from '../problem'
import { NO_FILTER, schemaEngine } from './engine'
import { migrationList, migrationsOnDisk } from './folder'

/** Any number, the same for everyone who migrates: they take turns on it. */
const MIGRATION_TURN = 2_005_2026

/**
 * Applies what `prisma/migrations` holds and the database at `url` does not have yet, all of it or none.
 * The record is Prisma's own `_prisma_migrations`, so `prisma migrate deploy` can take over at any time.
 * @returns the names of the migrations applied now, oldest first.
 * @throws DatabaseProblem where the database was made by something else.
 */
export async function migrate(url: string): Promise<string[]> {
  // One connection, so that the engine's statements run inside the transaction opened here.
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0 })
  try {
    await pool.query('BEGIN')
    await pool.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_TURN])
    const applied = await applyPending(pool)
    await pool.query('COMMIT')
    return applied
  } finally {
    // Ending the connection rolls back whatever was not committed.
    await pool.end()
  }
}

async function applyPending(pool: pg.Pool): Promise<string[]> {
  await prepareRecord(pool)
  const recorded = await pool.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  const have = new Map(recorded.rows.map(row => [row.migration_name, row.checksum]))
  // Most starts find nothing to do, and need not load the engine to know it.
  if (migrationsOnDisk().every(({ name, checksum }) => have.get(name) === checksum)) return []
  const engine = await schemaEngine(pool)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationList(),
      filters: NO_FILTER,
    })
    return appliedMigrationNames
  } finally {
    engine.free()
  }
}

/**
 * The engine looks for its table by asking and failing, which would spoil our transaction; so the table, in
 * Prisma's own words, is there before the engine looks.
 */
async function prepareRecord(pool: pg.Pool): Promise<void> {
  const tables = await pool.query<{ name: string }>(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
  )
  const names = tables.rows.map(row => row.name)
  if (names.includes('_prisma_migrations')) return
  if (names.length > 0) {
    throw new DatabaseProblem(
      `This database already holds tables that are not Gradeline's (${names.slice(0, 3).join(', ')}); create an empty database and name that one in DATABASE_URL.`,
    )
  }
  await pool.query(`CREATE TABLE _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`)
}
