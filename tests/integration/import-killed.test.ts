import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { withDatabase } from '@/lib/database/connect'
import type { PrismaClient } from '@/lib/database/generated/client'
import { contentHash } from '@/lib/importing/content'
import type { ParsedReport } from '@/lib/reading/report'
import { finished, runImport, startImport } from '../support/import-command'
import { jsonFile, madeFolder } from '../support/made-files'
import { ENGINES, embeddedFolder, openTestDatabase } from '../support/postgres'
import { addTestshire, letterId, lettersOf, reportsHeld } from '../support/testshire'

const LETTERS = 40
const KILLS = 3

const made = madeFolder()
const versions = [lettersOf('a', LETTERS), lettersOf('b', LETTERS)] as const
const files = versions.map(letters => jsonFile(made, 'letters.jsonl', letters))
/** New and more than go into one transaction. */
const MANY = 1_000
const many = jsonFile(made, 'many.jsonl', lettersOfManyDays(MANY))
const hashes = versions.map(letters => letters.map(contentHash))

describe.each(ENGINES)('an importer killed at work on %s', engine => {
  test('leaves every report as it was before or after, and a new start completes', async () => {
    const database = await openTestDatabase(engine)
    await addTestshire(database.prisma)
    await killRepeatedly(database.env, use => use(database.prisma))
    await database.close()
  })
})

describe('an importer killed while it owns the embedded database', () => {
  test('leaves every report as it was before or after, and a new start completes', async () => {
    const { folder, remove } = embeddedFolder()
    const env = { DATABASE_URL: '', GRADELINE_DATA: folder }
    vi.stubEnv('DATABASE_URL', '').stubEnv('GRADELINE_DATA', folder)
    onTestFinished(() => void vi.unstubAllEnvs())
    const open: Open = use => withDatabase('test', use)
    await open(addTestshire)
    await killRepeatedly(env, open)
    remove()
  })
})

describe.each(ENGINES)('an importer of many new reports killed at work on %s', engine => {
  test('leaves whole reports only, and a new start completes', async () => {
    const database = await openTestDatabase(engine)
    await addTestshire(database.prisma)
    const importer = startImport(database.env, [many])
    await once(importer.stdout!, 'data')
    await pause(Math.random() * 100)
    importer.kill('SIGKILL')
    await once(importer, 'close')
    expect(await countWhole(database.prisma)).toBeGreaterThan(0)
    expect((await runImport(database.env, [many])).code).toBe(0)
    expect(await countWhole(database.prisma)).toBe(MANY)
    await database.close()
  })
})

test('a database that goes away in the middle is told in one sentence, and the next import completes', async () => {
  const database = await openTestDatabase('a Postgres server')
  await addTestshire(database.prisma)
  const importer = startImport(database.env, [many])
  const done = finished(importer)
  await once(importer.stdout!, 'data')
  await database.prisma.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`
  const { code, err } = await done
  expect(code).toBe(1)
  expect(err).toMatch(/^The database stopped answering\..*give the same command again\.\n$/)
  await countWhole(database.prisma)
  expect((await runImport(database.env, [many])).code).toBe(0)
  expect(await countWhole(database.prisma)).toBe(MANY)
  await database.close()
})

/** Letters a day apart, each with as many judgements as findings and passages. */
function lettersOfManyDays(count: number): ParsedReport[] {
  const [letter] = lettersOf('a', 1)
  return Array.from({ length: count }, (_, index) => ({
    ...letter!,
    source: { ...letter!.source, sha256: index.toString(16).padStart(64, '0') },
    dates: {
      dated: new Date(Date.UTC(2006, 0, 1 + index)).toISOString().slice(0, 10),
      published: null,
      inspected: [],
    },
  }))
}

/** How many are held, each of them as it was sent. */
async function countWhole(prisma: PrismaClient): Promise<number> {
  const [letter] = lettersOf('a', 1)
  const { judgements, findings, passages } = letter!
  const counts = { judgements: judgements.length, findings: findings.length, passages: passages.length }
  const held = await prisma.report.findMany({ select: { _count: { select: COUNTED } } })
  for (const { _count } of held) expect(_count).toEqual(counts)
  return held.length
}

const COUNTED = { judgements: true, findings: true, passages: true }

/** Opens the database only while it is looked at, so that an importer may own it in between. */
type Open = (use: (prisma: PrismaClient) => Promise<void>) => Promise<void>

async function killRepeatedly(env: Record<string, string>, open: Open): Promise<void> {
  let interrupted = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    interrupted += (await killAfterSome(env, files[kill % 2]!)) ? 1 : 0
    await open(allAreWhole)
  }
  expect(interrupted, 'kills that came before the import was done').toBeGreaterThan(0)
  const { code } = await runImport(env, [files[0]!])
  expect(code).toBe(0)
  await open(async prisma => {
    const held = await reportsHeld(prisma)
    expect(held).toEqual(
      hashes[0]!.map((hash, index) => ({
        id: letterId(index),
        contentHash: hash,
        whole: true,
      })),
    )
  })
}

/** Kills an importer after it has told of some reports. @returns false where it was done before that */
async function killAfterSome(env: Record<string, string>, file: string): Promise<boolean> {
  const child = startImport(env, [file])
  const lines = Math.floor(Math.random() * LETTERS)
  let told = ''
  child.stdout?.on('data', async chunk => {
    told += chunk
    if (told.split('\n').length <= lines) return
    await pause(Math.random() * 20)
    child.kill('SIGKILL')
  })
  await once(child, 'close')
  return child.signalCode === 'SIGKILL'
}

async function allAreWhole(prisma: PrismaClient): Promise<void> {
  for (const { id, contentHash: hash, whole } of await reportsHeld(prisma)) {
    expect(whole, `${id} is whole`).toBe(true)
    expect(
      hashes.some(of => of.includes(hash)),
      `${id} is one of its versions`,
    ).toBe(true)
  }
}
