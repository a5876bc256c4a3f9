import pg from 'pg'
import { openDatabase } from '@/lib/database/connect'
import { questionOf, subjectOf } from './questions'

/**
 * A process that asks about the letters of Testshire while they are being imported, ten questions at a time, and
 * holds every answer against its question. Arguments: how many answers, how many letters there are.
 * Prints `{ answers, wrong }` as JSON; `wrong` are sentences.
 */
const AT_A_TIME = 10
const [answers, letters] = process.argv.slice(2).map(Number) as [number, number]
const { prisma, url, close } = await openDatabase({ command: 'test' })
const pool = new pg.Pool({ connectionString: url, max: AT_A_TIME })
const wrong: string[] = []
let asked = 0

async function askOn(): Promise<void> {
  while (asked < answers) {
    const number = asked++
    const fault = await questionOf(number)({ pool, prisma }, number, subjectOf(number, letters))
    if (fault) wrong.push(fault)
  }
}

await Promise.all(Array.from({ length: AT_A_TIME }, askOn))
await pool.end()
await close()
console.log(JSON.stringify({ answers, wrong }))
