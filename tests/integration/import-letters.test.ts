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

    test('add their words to the bundled facts and change no grade', async () => {
      const { code, out } = await importHere(database.env, [folder])
      const lines = out.trim().split('\n').slice(0, -1)
      expect(lines).toHaveLength(readdirSync(folder).length)
      // One of them is a text made from a PDF that the bundle has the facts of: the same grades in another file.
      const other = /; .*\bfile\b/
      for (const line of lines) expect(line).toMatch(/^changed .*: adds the words(?:;|$)/)
      expect(lines.filter(line => other.test(line)).length).toBeLessThanOrEqual(1)
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
      expect([outcome, summary.created, summary.changed]).toEqual(['imported', 0, 0])
      expect(await database.prisma.passage.count()).toBe(passages)
      expect(await database.prisma.report.count({ where: { hasWords: true } })).toBe(
        readdirSync(folder).length,
      )
    })
  },
)
