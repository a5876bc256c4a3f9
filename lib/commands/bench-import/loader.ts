import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/lib/database/generated/client'
import { loadRecord } from './load-record'

/** A process that loads a record and no more, so that its memory is the load's: `loader.ts URL TIMES`. */
const [url, times] = process.argv.slice(2)
const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url! }) })
const load = await loadRecord(prisma, Number(times))
await prisma.$disconnect()
process.send?.(load)
