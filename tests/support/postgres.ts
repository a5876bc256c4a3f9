import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { inject } from 'vitest'
import { openEmbedded } from '@/lib/database/embedded/open'
import { PrismaClient } from '@/lib/database/generated/client'
import { migrate } from '@/lib/database/migrations/migrate'

/** Every integration test of stored data runs on both: `describe.each(ENGINES)('on %s', engine => ...)`. */
export const ENGINES = ['the embedded database', 'a Postgres server'] as const
export type Engine = (typeof ENGINES)[number]

/** A database of a test's own: empty but migrated, and gone after `close`. */
export interface TestDatabase {
  url: string
  prisma: PrismaClient
  /** What another process needs in its environment to use the same database as a person would. */
  env: Record<string, string>
  close(): Promise<void>
}

export async function openTestDatabase(engine: Engine): Promise<TestDatabase> {
  const place = engine === 'the embedded database' ? await embeddedPlace() : await serverPlace()
  await migrate(place.url)
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: place.url }) })
  const close = async () => {
    await prisma.$disconnect()
    await place.close()
  }
  return { ...place, prisma, close }
}

/** A folder for GRADELINE_DATA with a migrated database that nobody owns yet. */
export function embeddedFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-data-'))
  cpSync(inject('embeddedTemplate'), folder, { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** An empty database on the server, not migrated. */
export async function serverPlace(): Promise<Omit<TestDatabase, 'prisma'>> {
  const server = inject('serverUrl')
  const name = `gradeline_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `CREATE DATABASE ${name}`)
  const address = new URL(server)
  address.pathname = `/${name}`
  const url = address.href
  return {
    url,
    env: { DATABASE_URL: url },
    close: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`),
  }
}

async function embeddedPlace(): Promise<Omit<TestDatabase, 'prisma'>> {
  const { folder, remove } = embeddedFolder()
  const database = await openEmbedded(folder, { command: 'test' })
  return {
    url: database.url,
    env: { DATABASE_URL: '', GRADELINE_DATA: folder },
    close: async () => {
      await database.close({ prompt: true })
      remove()
    },
  }
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
