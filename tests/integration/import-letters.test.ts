import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importBundle } from '@/lib/importing/bundle'
import { importHere } from '../support/import-command'
import { LETTERS_ARE_HERE, letterFile } from '../support/letters'
import { ENGINES, openTestDatabase, type TestDatabase } from '../support/postgres'

const folder = dirname(letterFile('any.txt'))

describe.skipIf(!LETTERS_ARE_HERE).each(ENGINES)(
  'real documents in %s (skipped without ../shared)',
  engine => {
    let database: TestDatabase
    beforeAll(async () => {
      database = await openTestDatabase(engine)
      await importBundle(database.prisma)
    })
    afterAll(() => database?.close())

    test('add their words to the bundled facts and change none of them', async () => {
      const { code, out } = await importHere(database.env, [folder])
      const lines = out.trim().split('\n').slice(0, -1)
      expect(lines).toHaveLength(readdirSync(folder).length)
      for (const line of lines) expect(line).toMatch(/^changed .*: adds the words$/)
      expect(code).toBe(0)
    })

    test('are unchanged the second time', async () => {
      const { out } = await importHere(database.env, [folder])
      expect(out).toContain(`Done: ${readdirSync(folder).length} unchanged.`)
    })

    test('keep their words when the bundled facts come again', async () => {
      await database.prisma.importRun.deleteMany()
      const passages = await database.prisma.passage.count()
      const { outcome, summary } = await importBundle(database.prisma)
      expect([outcome, summary.unchanged]).toEqual(['imported', readdirSync(folder).length])
      expect(await database.prisma.passage.count()).toBe(passages)
      expect(await database.prisma.report.count({ where: { hasWords: false } })).toBe(0)
    })
  },
)
