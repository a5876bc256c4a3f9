import type { ChildProcess } from 'node:child_process'
import { describe, expect, onTestFinished, test } from 'vitest'
import { finished, runImport, startScript } from '../support/import-command'
import { jsonFile, madeFolder } from '../support/made-files'
import { ENGINES, type Engine, openTestDatabase } from '../support/postgres'
import { addTestshire, lettersOf } from '../support/testshire'

const LETTERS = 16
/** By each of the two readers: thirty-six thousand in all. An embedded database takes one caller at a time. */
const ANSWERS: Record<Engine, number> = { 'the embedded database': 6_000, 'a Postgres server': 12_000 }

const made = madeFolder()
const files = [
  jsonFile(made, 'a.jsonl', lettersOf('a', LETTERS)),
  jsonFile(made, 'b.jsonl', lettersOf('b', LETTERS)),
]

describe.each(ENGINES)('two processes that read from %s while a third imports', engine => {
  test('get the answers to their own questions, and only whole reports', async () => {
    const database = await openTestDatabase(engine)
    onTestFinished(database.close)
    await addTestshire(database.prisma)
    await runImport(database.env, [files[0]!])

    const importer = startScript(database.env, 'import-again.ts', files)
    onTestFinished(() => void importer.kill('SIGKILL'))
    const imported = finished(importer)
    await firstChange(importer)
    const reader = () =>
      finished(startScript(database.env, 'ask-again.ts', [String(ANSWERS[engine]), String(LETTERS)]))
    const read = await Promise.all([reader(), reader()])
    importer.kill('SIGKILL')
    const { out, err } = await imported

    expect(err).toBe('')
    expect(out.match(/^changed /gm)?.length, 'reports rewritten meanwhile').toBeGreaterThan(LETTERS)
    for (const { code, out: answered, err: fault } of read) {
      expect([code, fault]).toEqual([0, ''])
      expect(JSON.parse(answered)).toEqual({ answers: ANSWERS[engine], wrong: [] })
    }
  })
})

const firstChange = (importer: ChildProcess): Promise<void> =>
  new Promise(resolve => {
    importer.stdout?.on('data', chunk => String(chunk).includes('changed ') && resolve())
  })
