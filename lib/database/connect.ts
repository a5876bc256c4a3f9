import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { type OpenOptions, openEmbedded } from './embedded/open'
import { PrismaClient } from './generated/client'
import { migrate } from './migrations/migrate'
import { checkServer } from './server-check'

/** A database that is migrated and answers. */
export interface OpenDatabase {
  prisma: PrismaClient
  url: string
  close(): Promise<void>
}

/**
 * Opens the database: the server that DATABASE_URL names, else the embedded one, which this process owns or shares
 * with the process that does. For commands; the app uses `lib/database/client`.
 * @throws DatabaseProblem with a sentence for the person at the keyboard.
 */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const { url, close } = await openAddress(options)
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) })
  const closeAll = async () => {
    await prisma.$disconnect()
    await close()
  }
  try {
    await migrate(url)
  } catch (error) {
    await closeAll()
    throw error
  }
  return { prisma, url, close: closeAll }
}

/** Runs `work` with an open database and closes it whatever happens. */
export async function withDatabase<T>(
  command: string,
  work: (prisma: PrismaClient) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({ command })
  try {
    return await work(database.prisma)
  } finally {
    await database.close()
  }
}

async function openAddress(options: OpenOptions): Promise<{ url: string; close(): Promise<void> }> {
  const url = process.env.DATABASE_URL
  if (url === undefined || url === '') return openEmbedded(dataFolder(), options)
  await checkServer(url)
  return { url, close: async () => undefined }
}

/** Where the embedded database lives: `.gradeline` beside the code, or what GRADELINE_DATA names. */
export function dataFolder(): string {
  return resolve(process.env.GRADELINE_DATA || fileURLToPath(new URL('../../.gradeline', import.meta.url)))
}
