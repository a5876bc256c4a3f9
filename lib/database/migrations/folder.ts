import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList } from '@prisma/schema-engine-wasm'

export const PRISMA_SCHEMA = fileURLToPath(new URL('../../../prisma/schema.prisma', import.meta.url))
export const MIGRATIONS = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url))

export interface Migration {
  /** Folder name: the time it was written, then what it is about. */
  name: string
  script: string
  /** sha256 in hex, as Prisma keeps it in `_prisma_migrations`. */
  checksum: string
}

/** `prisma/migrations`, oldest first. */
export function migrationsOnDisk(): Migration[] {
  if (!existsSync(MIGRATIONS)) return []
  return readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
    .map(name => {
      const script = readFileSync(join(MIGRATIONS, name, 'migration.sql'), 'utf8')
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') }
    })
}

/** The same in the shape the schema engine takes. */
export function migrationList(): MigrationList {
  const lock = join(MIGRATIONS, 'migration_lock.toml')
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: migrationsOnDisk().map(({ name, script }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } },
    })),
  }
}
