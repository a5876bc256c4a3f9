import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEmbedded } from '../embedded/open'
import { NO_FILTER, schemaEngine } from './engine'
import { MIGRATIONS, migrationList, PRISMA_SCHEMA } from './folder'

/**
 * Writes the migration from what `prisma/migrations` builds to what `prisma/schema.prisma` says now. Checks written
 * by hand stay as they are: Prisma's schema does not know them.
 * @returns the path of the new file, or null where the two agree already.
 */
export async function writeMigration(name: string, now: Date): Promise<string | null> {
  const script = await pendingMigration()
  if (script === null) return null
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(MIGRATIONS, `${stamp}_${name}`)
  mkdirSync(folder)
  const path = join(folder, 'migration.sql')
  writeFileSync(path, script)
  return path
}

/** SQL that the next migration would hold; null where the migrations build what the schema says already. */
export const pendingMigration = (): Promise<string | null> => withEmptyDatabase(difference)

/** SQL from the migrations to the schema, worked out on an empty database; null where nothing differs. */
async function difference(url: string): Promise<string | null> {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  try {
    const engine = await schemaEngine(pool)
    const { stdout, exitCode } = await engine.diff({
      from: { tag: 'migrations', ...migrationList() },
      to: {
        tag: 'schemaDatamodel',
        files: [{ path: 'schema.prisma', content: readFileSync(PRISMA_SCHEMA, 'utf8') }],
      },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    })
    engine.free()
    return exitCode === 0 ? null : stdout
  } finally {
    await pool.end()
  }
}

async function withEmptyDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-migration-'))
  const database = await openEmbedded(folder, { command: 'migration' })
  try {
    return await work(database.url)
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
