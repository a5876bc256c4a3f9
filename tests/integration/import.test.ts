import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contentHash } from '@/lib/importing/content'
import { factsOf } from '@/lib/importing/facts'
import { madeUpJudgement, madeUpReport } from '@/lib/importing/testing/made-up'
import { importHere, runImport } from '../support/import-command'
import { jsonFile, madeFolder } from '../support/made-files'
import { ENGINES, openTestDatabase, type TestDatabase } from '../support/postgres'
import { addTestshire, reportsHeld } from '../support/testshire'

const made = madeFolder()
const letter = madeUpReport()
const regraded = madeUpReport({
  judgements: letter.judgements.map(judgement =>
    judgement.area === 'staying-safe' ? madeUpJudgement('staying-safe', 2, 'adequate') : judgement,
  ),
})

describe.each(ENGINES)('an import into %s', engine => {
  let database: TestDatabase
  const importing = (report: unknown, ...flags: string[]) =>
    importHere(database.env, [jsonFile(made, 'testshire.json', [report]), ...flags])

  beforeAll(async () => {
    database = await openTestDatabase(engine)
    await addTestshire(database.prisma)
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    await database.prisma.report.deleteMany()
    await database.prisma.importRun.deleteMany()
  })

  test('creates a report with everything in it, and says so', async () => {
    const { code, out } = await importing(letter)
    expect(out).toMatch(/^created {4}testshire-apa-2006-11-01 \(testshire\.json\)$/m)
    expect(out).toContain('Done: 1 created.')
    expect(code).toBe(0)
    expect(await reportsHeld(database.prisma)).toEqual([
      { id: 'testshire-apa-2006-11-01', contentHash: contentHash(letter), whole: true },
    ])
  })

  test('notes every run and what became of each file', async () => {
    await importing(letter)
    await importHere(database.env, [jsonFile(made, 'broken.json', ['{'])])
    const runs = await database.prisma.importRun.findMany({
      include: { items: true },
      orderBy: { id: 'asc' },
    })
    expect(runs.map(({ finishedAt }) => finishedAt !== null)).toEqual([true, true])
    expect(runs.flatMap(({ items }) => items).map(({ outcome, reportId }) => [outcome, reportId])).toEqual([
      ['created', 'testshire-apa-2006-11-01'],
      ['refused', null],
    ])
  })

  test('changes nothing the second time, under another file name neither', async () => {
    await importing(letter)
    const before = await everything(database)
    const { code, out } = await importing({ ...letter, source: { ...letter.source, file: 'renamed.txt' } })
    expect(out).toMatch(/^unchanged {2}testshire-apa-2006-11-01/m)
    expect(code).toBe(0)
    expect(await everything(database)).toEqual({ ...before, runs: 2 })
  })

  test('writes nothing at all in a dry run, and plans as if it had', async () => {
    const file = jsonFile(made, 'twice.jsonl', [letter, letter])
    const { code, out } = await importHere(database.env, [file, '--dry-run'])
    expect(out).toMatch(
      /created .*line 1[\s\S]*unchanged .*line 2[\s\S]*nothing written: 1 created, 1 unchanged/,
    )
    expect(code).toBe(0)
    expect(await everything(database)).toMatchObject({ reports: [], judgements: 0, runs: 0 })
  })

  test('tells what changes when the same file is read better', async () => {
    await importing(letter)
    const better = { ...letter, leadInspector: 'Bo Sample', passages: letter.passages.slice(1) }
    const { code, out } = await importing(better)
    expect(out).toMatch(/^changed .*: passages \(5 become 4\); lead inspector$/m)
    expect(code).toBe(0)
    expect(await reportsHeld(database.prisma)).toMatchObject([
      { contentHash: contentHash(better), whole: true },
    ])
  })

  test('refuses other grades with both named, and takes them only when told to replace', async () => {
    await importing(letter)
    const before = await everything(database)
    const refused = await importing(regraded)
    expect(refused.out).toMatch(
      /^refused .*Staying safe is “Good” here and “Adequate” in the file.*--replace/m,
    )
    expect(refused.code).toBe(1)
    expect(await everything(database)).toEqual({ ...before, runs: 2 })

    const replaced = await importing(regraded, '--replace')
    expect(replaced.out).toMatch(/^changed /m)
    expect(await reportsHeld(database.prisma)).toMatchObject([
      { contentHash: contentHash(regraded), whole: true },
    ])
  })

  test('adds words to bare facts, and lets bare facts take no words away', async () => {
    await importing(factsOf(letter))
    expect((await importing(letter)).out).toMatch(/^changed .*: adds the words$/m)
    const before = await everything(database)
    expect((await importing(factsOf(letter))).out).toMatch(/^unchanged /m)
    const other = await importing(factsOf(regraded), '--replace')
    expect(other.out).toMatch(/^refused .*import the document itself/m)
    expect(other.code).toBe(1)
    expect(await everything(database)).toMatchObject({ ...before, runs: 4 })
  })

  test('moves a report whose date was read wrong, only when told to replace', async () => {
    await importing(letter)
    const dated = { ...letter, dates: { ...letter.dates, dated: '2006-11-02' } }
    expect((await importing(dated)).out).toMatch(/^refused .*held as testshire-apa-2006-11-01/m)
    expect((await importing(dated, '--replace')).out).toMatch(/^changed /m)
    expect(await reportsHeld(database.prisma)).toMatchObject([
      { id: 'testshire-apa-2006-11-02', whole: true },
    ])
  })

  test('keeps nothing of a report the database will not take, and goes on', async () => {
    const impossible = { ...letter, source: { ...letter.source, pages: 2 ** 40 } }
    const good = madeUpReport({ assessmentYear: 2007 })
    const { code, out } = await importHere(database.env, [jsonFile(made, 'both.jsonl', [impossible, good])])
    expect(out).toMatch(/^refused .*line 1\): The database would not take this report/m)
    expect(out).toMatch(/^created {4}testshire-apa-2007-11-01/m)
    expect(code).toBe(1)
    expect(await reportsHeld(database.prisma)).toMatchObject([
      { id: 'testshire-apa-2007-11-01', whole: true },
    ])
  })

  test('lets two importers of one report agree', async () => {
    const many = Array.from({ length: 12 }, (_, index) => madeUpReport({ assessmentYear: 2000 + index }))
    const file = jsonFile(made, 'many.jsonl', many)
    const both = await Promise.all([runImport(database.env, [file]), runImport(database.env, [file])])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    const said = both.map(({ out }) => out).join('')
    expect(said.match(/^created /gm)).toHaveLength(12)
    expect(said.match(/^unchanged /gm)).toHaveLength(12)
    expect(await reportsHeld(database.prisma)).toEqual(
      many.map(report => ({ id: expect.any(String), contentHash: contentHash(report), whole: true })),
    )
  })
})

/** All that an import could touch, with the times at which it was last written. */
async function everything({ prisma }: TestDatabase) {
  return {
    reports: await prisma.report.findMany({ orderBy: { id: 'asc' } }),
    judgements: await prisma.judgement.count(),
    findings: await prisma.finding.count(),
    passages: await prisma.passage.count(),
    runs: await prisma.importRun.count(),
  }
}
