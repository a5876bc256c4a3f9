import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { AlreadyUp, type OpenOptions, openEmbedded, servedAt } from './embedded/open'
import { PrismaClient } from './generated/client'
import { migrate } from './migrations/migrate'
import { checkServer } from './server-check'

/** A database that is migrated and answers. */
export interface OpenDatabase {
  prisma: PrismaClient
  url: string
  /** Tells other commands where this one serves pages. */
  announce(address: string): void
  /** Resolves with the reason where the embedded database stops by itself; a server's end shows in its queries. */
  broken: Promise<string>
  /** The owner of the embedded database waits for other commands that use it, unless told to be prompt. */
  close(options?: { prompt: boolean }): Promise<void>
}

/**
 * Opens the database: the server that DATABASE_URL names, else the embedded one, which this process owns or shares
 * with the process that does. For commands; the app uses `lib/database/client`.
 * @throws DatabaseProblem with a sentence for the person at the keyboard.
 */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const place = await openPlace(options)
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: place.url }) })
  const close = async (how = { prompt: false }) => {
    await prisma.$disconnect()
    await place.close(how)
  }
  try {
    await migrate(place.url)
  } catch (error) {
    await close()
    throw error
  }
  return { ...place, prisma, close }
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

/** @throws AlreadyUp where `npm run up` serves the embedded database of this folder already. */
export async function refuseSecondUp(): Promise<void> {
  const address = namedServer() === null ? await servedAt(dataFolder()) : null
  if (address !== null) throw new AlreadyUp(address)
}

async function openPlace(options: OpenOptions): Promise<Omit<OpenDatabase, 'prisma'>> {
  const url = namedServer()
  if (url === null) return openEmbedded(dataFolder(), options)
  await checkServer(url)
  const never = new Promise<string>(() => undefined)
  return { url, announce: () => undefined, broken: never, close: async () => undefined }
}

const namedServer = (): string | null => process.env.DATABASE_URL || null

/** Where the embedded database lives: `.gradeline` beside the code, or what GRADELINE_DATA names. */
export function dataFolder(): string {
  return resolve(process.env.GRADELINE_DATA || fileURLToPath(new URL('../../.gradeline', import.meta.url)))
}
