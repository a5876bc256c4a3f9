import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client'

/** Survives the reloads of `next dev`, each of which would otherwise leave a pool of connections behind. */
const kept = globalThis as typeof globalThis & { gradelineDatabase?: PrismaClient }

/**
 * The app's one client in this process. `npm run up` names the database in DATABASE_URL, the embedded one too.
 * @throws Error where the app was started without it.
 */
export function database(): PrismaClient {
  kept.gradelineDatabase ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: address() }) })
  return kept.gradelineDatabase
}

function address(): string {
  const url = process.env.DATABASE_URL
  if (url) return url
  throw new Error(
    'DATABASE_URL is not set: start the app with `npm run up` (`npm run up -- --dev` while developing).',
  )
}
