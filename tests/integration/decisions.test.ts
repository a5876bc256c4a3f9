import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { run as doubts } from '@/lib/commands/doubts'
import { run as resolve } from '@/lib/commands/resolve'
import { importBundle } from '@/lib/importing/bundle'
import { factsOf } from '@/lib/importing/facts'
import { madeUpJudgement, madeUpReport } from '@/lib/importing/testing/made-up'
import { authorityPage } from '@/lib/queries/authority-page'
import { comparePage } from '@/lib/queries/compare-page'
import { evidenceOf } from '@/lib/queries/evidence'
import { reportPage } from '@/lib/queries/report-page'
import type { ParsedReport } from '@/lib/reading/report'
import { openAppDatabase } from '../support/app-database'
import { commandHere, finished, importHere, startScript } from '../support/import-command'
import { jsonFile, madeFolder } from '../support/made-files'
import { ENGINES, type TestDatabase } from '../support/postgres'
import { addTestshire } from '../support/testshire'

const ID = 'testshire-apa-2006-11-01'
const WHO = ['--by', 'Ada Example, reviewing officer', '--why', 'The letter says so under its own heading.']
const made = madeFolder()

const [healthy, , enjoying, positive] = madeUpReport().judgements
/** Staying safe as the letter may be read. */
const safe = (grade: 1 | 2 | 3 | 4, word: string, certainty: 'certain' | 'doubtful') => ({
  ...madeUpJudgement('staying-safe', grade, word),
  certainty,
})
const letter = (staying: ReturnType<typeof safe>, more: Partial<ParsedReport> = {}): ParsedReport =>
  madeUpReport({
    judgements: [healthy!, staying, enjoying!, positive!],
    doubts: [
      {
        code: 'weak-witness',
        sentence: 'The grade for ‘Staying safe’ rests on one place.',
        evidence: staying.evidence,
      },
      {
        code: 'row-missing',
        sentence: 'No grade for ‘Achieving economic well-being’ was found.',
        evidence: [],
      },
      { code: 'council-unconfirmed', sentence: 'The council is named only once.', evidence: [] },
    ],
    ...more,
  })
const unsure = letter(safe(2, 'adequate', 'doubtful'))
const otherFile = { ...unsure.source, file: 'testshire-again.txt', sha256: 'f'.repeat(64) }

describe.each(ENGINES)('a person’s decision, in %s', engine => {
  let database: TestDatabase
  const importing = async (report: ParsedReport, ...flags: string[]) => {
    const { code, out } = await importHere(database.env, [
      jsonFile(made, 'testshire.json', [report]),
      ...flags,
    ])
    expect([code, out]).toEqual([0, expect.any(String)])
  }
  const resolving = (...args: string[]) => commandHere(resolve, database.env, [ID, ...args, ...WHO])
  const listing = async (...args: string[]) => (await commandHere(doubts, database.env, args)).out
  /** What stands in the cell wherever it is asked for; the places must agree. */
  async function cell(area: string): Promise<[string, string | null]> {
    const of = <C extends { area: string; word: string; checked: { by: string } | null }>(cells: C[]) => {
      const { word, checked } = cells.find(one => one.area === area)!
      return [word, checked?.by ?? null] as [string, string | null]
    }
    const page = await authorityPage('testshire')
    const compared = await comparePage({ councils: ['testshire'], framework: 'apa' })
    const report = await reportPage(ID)
    const places = [
      of(page!.panels[0]!.inspections[0]!.cells),
      of(compared.rows.map(({ cells }) => cells[0]!)),
      of(report!.inspection.cells),
    ]
    const id = page!.panels[0]!.inspections[0]!.cells.find(one => one.area === area)!.evidenceId
    if (id) expect((await evidenceOf(id))!.word).toBe(places[0]![0])
    expect(new Set(places.map(String)).size).toBe(1)
    return places[0]!
  }

  beforeAll(async () => {
    database = await openAppDatabase(engine)
    await addTestshire(database.prisma)
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    await database.prisma.report.deleteMany()
    await database.prisma.decision.deleteMany()
    await importing(unsure)
  })

  const CHECKING = ['Being checked by a person', null]
  const DECIDED = ['Good', 'Ada Example, reviewing officer']

  test('takes the place of what is being checked, everywhere, with who, when and why', async () => {
    expect(await cell('staying-safe')).toEqual(CHECKING)
    const { code, out } = await resolving('staying-safe', '--grade', 'good')
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/“Staying safe” of testshire-apa.* is now good\. 2 things wait/),
    ])
    expect(await cell('staying-safe')).toEqual(DECIDED)
    const evidence = (await evidenceOf(`${ID}.staying-safe`))!
    expect(evidence).toMatchObject({ grade: 3, asWritten: 'adequate' })
    expect(evidence.check).toMatchObject({
      open: false,
      row: { reader: 'read “Adequate” and was not sure' },
      said: { by: 'Ada Example, reviewing officer', why: 'The letter says so under its own heading.' },
      doubts: [{ code: 'weak-witness' }],
    })
    expect(Date.now() - Date.parse(evidence.check!.said!.at)).toBeLessThan(60_000)
  })

  test('survives the same document read again, read better, made bare facts of, and moved to another day', async () => {
    await resolving('staying-safe', '--grade', 'good')
    await importing(unsure)
    expect(await cell('staying-safe')).toEqual(DECIDED)
    await importing(letter(safe(2, 'adequate', 'doubtful'), { leadInspector: 'Bo Sample' }))
    expect(await cell('staying-safe')).toEqual(DECIDED)
    await importing(letter(safe(4, 'outstanding', 'doubtful')), '--replace')
    expect(await cell('staying-safe')).toEqual(DECIDED)
    await importing({ ...unsure, dates: { ...unsure.dates, dated: '2006-11-02' } }, '--replace')
    const { panels } = (await authorityPage('testshire'))!
    const moved = panels[0]!.inspections[0]!
    expect(moved.reportId).toBe('testshire-apa-2006-11-02')
    expect(moved.cells.find(({ area }) => area === 'staying-safe')).toMatchObject({ grade: 3 })
  })

  test('made on bare facts holds once the words come', async () => {
    await database.prisma.report.deleteMany()
    await importing(factsOf(unsure))
    await resolving('staying-safe', '--grade', 'good')
    await importing(unsure)
    expect(await cell('staying-safe')).toEqual(DECIDED)
  })

  test('is certain where the document comes to say the same, and stays with the evidence', async () => {
    await resolving('staying-safe', '--grade', 'good')
    await importing(letter(safe(3, 'good', 'certain'), { doubts: [] }), '--replace')
    expect(await cell('staying-safe')).toEqual(['Good', null])
    expect((await evidenceOf(`${ID}.staying-safe`))!.check).toMatchObject({
      open: false,
      said: { page: null },
    })
    expect(await listing()).toContain('Nothing is waiting for a person')
  })

  test('is being checked again where the document comes to say otherwise, until a person decides with that known', async () => {
    await resolving('staying-safe', '--grade', 'good')
    await importing(letter(safe(2, 'adequate', 'certain'), { doubts: [] }))
    expect(await cell('staying-safe')).toEqual(CHECKING)
    expect(await listing()).toMatch(
      /Decision and document disagree: Ada Example, reviewing officer found “Good” on .*, and the reader is now sure of “Adequate”/,
    )
    const { out } = await resolving('staying-safe', '--grade', 'good')
    expect(out).toContain('The reader was sure of “Adequate”: the decision stands above it.')
    expect(await cell('staying-safe')).toEqual(DECIDED)
    expect(await database.prisma.decision.count()).toBe(2)
  })

  test('is not carried over to another file of the same inspection', async () => {
    await resolving('staying-safe', '--grade', 'good')
    await resolving('achieving-economic-well-being', '--grade', 'good')
    await resolving('--doubt', 'council-unconfirmed')
    await importing({ ...unsure, source: otherFile }, '--replace')
    expect(await cell('staying-safe')).toEqual(CHECKING)
    expect(await cell('achieving-economic-well-being')).toEqual(CHECKING)
    const open = (await reportPage(ID))!.checks.filter(check => check.open)
    expect(open.map(({ key, note }) => [key, note])).toEqual([
      ['staying-safe', expect.stringContaining('in another file of this inspection')],
      ['achieving-economic-well-being', expect.stringContaining('in another file of this inspection')],
      ['council-unconfirmed', null],
    ])
    await importing(unsure, '--replace')
    expect(await cell('staying-safe')).toEqual(DECIDED)
  })

  test('gives a missing row its grade, or says that there is no such row', async () => {
    const area = 'achieving-economic-well-being'
    expect(await cell(area)).toEqual(CHECKING)
    expect((await evidenceOf(`${ID}.${area}`))!.check!.doubts).toMatchObject([{ code: 'row-missing' }])
    await resolving(area, '--grade', 'good')
    expect(await cell(area)).toEqual(DECIDED)
    expect((await evidenceOf(`${ID}.${area}`))!.check!.row!.reader).toBe('found no grade')
    await resolving(area, '--undo')
    expect(await cell(area)).toEqual(CHECKING)
    await resolving('--doubt', 'row-missing')
    expect(await cell(area)).toEqual(['Not held here', null])
  })

  test('settles a doubt that concerns no grade, and can be taken back; nothing is ever deleted', async () => {
    await resolving('--doubt', 'council-unconfirmed')
    expect(await listing()).not.toContain('named only once')
    expect(await listing('--all')).toMatch(
      /named only once\.\n {4}Checked by Ada Example, reviewing officer, on/,
    )
    await resolving('--doubt', 'council-unconfirmed', '--undo')
    expect(await listing()).toContain('named only once')
    expect(await database.prisma.decision.count()).toBe(2)
  })

  test('outlives a second start with the bundled facts', async () => {
    await resolving('staying-safe', '--grade', 'good')
    await importBundle(database.prisma)
    expect(await cell('staying-safe')).toEqual(DECIDED)
    await database.prisma.importRun.deleteMany()
    const essex = 'essex-apa-2006-11-01'
    const args = [essex, 'staying-safe', '--grade', 'good', ...WHO]
    expect((await commandHere(resolve, database.env, args)).code).toBe(0)
    await importBundle(database.prisma)
    expect((await evidenceOf(`${essex}.staying-safe`))!.word).toBe('Good')
    // What the bundle made goes, so that the other tests list Testshire alone.
    await database.prisma.report.deleteMany({ where: { dfeNumber: { not: 999 } } })
  })

  test('is recorded whole while the same report is imported again and again', async () => {
    const other = letter(safe(2, 'adequate', 'doubtful'), { leadInspector: 'Bo Sample' })
    const files = [jsonFile(made, 'a.json', [unsure]), jsonFile(made, 'b.json', [other])]
    const importer = startScript(database.env, 'import-again.ts', files)
    const ended = finished(importer)
    await new Promise<void>(begun =>
      importer.stdout?.on('data', chunk => String(chunk).includes('changed ') && begun()),
    )
    for (const grade of ['good', 'adequate', 'outstanding', 'good']) {
      expect((await resolving('staying-safe', '--grade', grade)).code).toBe(0)
    }
    importer.kill('SIGKILL')
    await ended
    expect(await database.prisma.decision.count()).toBe(4)
    expect(await cell('staying-safe')).toEqual(DECIDED)
  })

  test.each([
    [['staying-saf', '--grade', 'good'], /no area of this document; name one: being-healthy, staying-safe/],
    [
      ['staying-safe', '--grade', 'splendid'],
      /“splendid” is no grade of “Staying safe”: Outstanding; Good; Adequate; Inadequate; or not-judged/,
    ],
    [['capacity-to-improve', '--grade', 'fine'], /4, excellent\/outstanding; 3, good; /],
    [['staying-safe'], /Give the grade with --grade/],
    [['staying-safe', '--undo'], /No decision on “Staying safe” stands/],
    [['staying-safe', '--doubt', 'weak-witness'], /Name an area or a doubt, not both/],
    [
      ['--doubt', 'weak-witness'],
      /goes when the grade is decided: npm run resolve -- testshire-apa-2006-11-01 staying-safe/,
    ],
    [['--doubt', 'lanterns'], /no doubt “lanterns” .* only row-missing and council-unconfirmed/],
    [['staying-safe', '--grade', 'good', '--page', '0'], /“0” is no page/],
  ])('is refused in one sentence where it makes no sense: %j', async (args, said) => {
    const { code, err } = await resolving(...args)
    expect([code, err.trim()]).toEqual([1, expect.stringMatching(said)])
    expect(await database.prisma.decision.count()).toBe(0)
  })

  test('needs a document, a name and a reason', async () => {
    const run = (...args: string[]) => commandHere(resolve, database.env, args)
    expect((await run('testshire-apa-2006-11-10', 'staying-safe', '--grade', 'good', ...WHO)).err).toContain(
      `did you mean ${ID}?`,
    )
    for (const said of [[], ['--by', 'Ada'], ['--why', 'So it says.'], ['--by', ' ', '--why', 'x']]) {
      expect((await run(ID, 'staying-safe', '--grade', 'good', ...said)).err).toContain('a name and a reason')
    }
  })

  test('is asked for by a list with the exact call for each, as text and as JSON', async () => {
    const text = await listing('--council', 'Testshire County Council')
    expect(text).toContain(
      `npm run resolve -- ${ID} staying-safe --grade GRADE --by "NAME, ROLE" --why "REASON"`,
    )
    expect(text).toContain('GRADE: outstanding; good; adequate; inadequate; not-judged')
    expect(text).toContain('3 things wait for a person in 1 document about Testshire.')
    const listed = JSON.parse(await listing('--json'))
    expect(listed).toMatchObject([
      { report: ID, council: 'Testshire', date: '2006-11-01', area: 'staying-safe', open: true },
      { area: 'achieving-economic-well-being', ifNone: expect.stringContaining('--doubt row-missing') },
      { area: null, resolve: expect.stringContaining('--doubt council-unconfirmed') },
    ])
    expect((await commandHere(doubts, database.env, ['--council', 'Lanternshire'])).err).toContain(
      'No council is called “Lanternshire”',
    )
  })
})
