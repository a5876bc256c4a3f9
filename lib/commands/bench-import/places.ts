import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { openEmbedded } from '@/lib/database/embedded/open'
import { PrismaClient } from '@/lib/database/generated/client'
import { migrate } from '@/lib/database/migrations/migrate'
import { startServer } from '@/tests/support/postgres-server'

export interface Place {
  url: string
  prisma: PrismaClient
}

type Work<T> = (place: Place) => Promise<T>

/** A database of its own on a Postgres server: the one DATABASE_URL names, else one that lives as long as the work. */
export async function onServer<T>(work: Work<T>): Promise<T> {
  const named = process.env.DATABASE_URL
  const server = named ? { url: named, stop: async () => undefined } : await startServer()
  const address = new URL(server.url)
  const name = `gradeline_bench_${process.pid}`
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  try {
    await run(`CREATE DATABASE ${name}`)
    address.pathname = `/${name}`
    return await migrated(address.href, work).finally(() => run(`DROP DATABASE ${name} WITH (FORCE)`))
  } finally {
    await server.stop()
  }
}

/** An embedded database in a folder of its own. */
export async function onEmbedded<T>(work: Work<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-bench-'))
  const database = await openEmbedded(folder, { command: 'bench-import' })
  try {
    return await migrated(database.url, work)
  } finally {
    await database.close({ prompt: true })
    rmSync(folder, { recursive: true, force: true })
  }
}

async function migrated<T>(url: string, work: Work<T>): Promise<T> {
  await migrate(url)
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) })
  try {
    return await work({ url, prisma })
  } finally {
    await prisma.$disconnect()
  }
}
