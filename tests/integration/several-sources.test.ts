import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { run as doubts } from '@/lib/commands/doubts'
import { run as resolve } from '@/lib/commands/resolve'
import type { AreaKey } from '@/lib/domain/areas'
import type { Grade } from '@/lib/domain/grades'
import { madeUpJudgement, madeUpReport } from '@/lib/importing/testing/made-up'
import { authorityPage } from '@/lib/queries/authority-page'
import { disagreementsView } from '@/lib/queries/disagreements'
import { evidenceOf } from '@/lib/queries/evidence'
import type { ParsedReport } from '@/lib/reading/report'
import { openAppDatabase } from '../support/app-database'
import { commandHere, importHere } from '../support/import-command'
import { jsonFile, madeFolder } from '../support/made-files'
import { ENGINES, type TestDatabase } from '../support/postgres'
import { addTestshire } from '../support/testshire'

const made = madeFolder()
const WHO = ['--by', 'Ada Example, reviewing officer', '--why', 'Both tell of the same fortnight.']

type Grades = Partial<Record<AreaKey, [Grade, string]>>
const judgements = (grades: Grades) =>
  Object.entries(grades).map(([area, [grade, word]]) => madeUpJudgement(area as AreaKey, grade, word))

const bare: Partial<ParsedReport> = { framework: 'sif', edition: 'sif-2013', findings: [], passages: [] }

/** A report about Testshire, whose file is named after the day of its publication. */
const report = (published: string, grades: Grades, inspected: ParsedReport['dates']['inspected'] = []) =>
  madeUpReport({
    ...bare,
    source: {
      ...madeUpReport().source,
      file: `${published}.pdf`,
      sha256: published.replaceAll('-', '').padEnd(64, '0'),
    },
    assessmentYear: 2014,
    dates: { dated: null, published, inspected },
    judgements: judgements(grades),
  })

/** A row of a table that tells of an inspection by its publication. */
const row = (published: string, grades: Grades) =>
  madeUpReport({
    ...bare,
    source: {
      ...madeUpReport().source,
      file: 'lanterns.ods',
      sha256: 'a'.repeat(64),
      table: {
        publication: 'lanterns-2023',
        title: 'Lanterns of councils, 2023',
        kind: 'official',
        sheet: 'Since_2009',
        row: 7,
        asAt: '2023-03-31',
      },
    },
    assessmentYear: 2014,
    dates: { dated: null, published, inspected: [] },
    judgements: judgements(grades),
  })

const DOCUMENT = 'testshire-sif-2014-02-05'
const ROW = 'testshire-sif-2014-04-04-lanterns-2023'
const document = report(
  '2014-03-31',
  { 'overall-effectiveness': [2, 'Requires improvement'], leadership: [3, 'Good'] },
  [{ from: '2014-01-14', to: '2014-02-05' }],
)
const inTable = row('2014-04-04', {
  'overall-effectiveness': [2, 'Requires improvement to be good'],
  leadership: [2, 'Requires improvement to be good'],
  lscb: [3, 'Good'],
})

describe.each(ENGINES)('several sources of one inspection, in %s', engine => {
  let database: TestDatabase
  const importing = async (...reports: ParsedReport[]) => {
    for (const one of reports) {
      const { code, out } = await importHere(database.env, [jsonFile(made, 'one.json', [one])])
      expect([code, out]).toEqual([0, expect.any(String)])
    }
  }
  const inspections = async () =>
    (await authorityPage('testshire'))!.panels.flatMap(panel => panel.inspections)

  beforeAll(async () => {
    database = await openAppDatabase(engine)
    await addTestshire(database.prisma)
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    await database.prisma.report.deleteMany()
    await database.prisma.match.deleteMany()
  })

  test.each([
    ['the document first', [document, inTable]],
    ['the table first', [inTable, document]],
  ])('are shown as one, the printed word before the table’s, %s', async (_, order) => {
    await importing(...order)
    const [only, ...others] = await inspections()
    expect(others).toEqual([])
    const cell = (area: string) => only!.cells.find(one => one.area === area)!
    expect(only).toMatchObject({ reportId: DOCUMENT, table: null })
    expect(cell('leadership')).toMatchObject({ word: 'Good', evidenceId: `${DOCUMENT}.leadership` })
    expect(cell('lscb')).toMatchObject({ word: 'Good', evidenceId: `${ROW}.lscb` })
    expect(cell('adoption')).toMatchObject({ state: 'not-held' })
  })

  test('tell with the evidence what each other source says, and whether it agrees', async () => {
    await importing(document, inTable)
    expect(await evidenceOf(`${DOCUMENT}.overall-effectiveness`)).toMatchObject({
      others: [{ reportId: ROW, asWritten: 'Requires improvement to be good', agrees: true }],
    })
    expect(await evidenceOf(`${DOCUMENT}.leadership`)).toMatchObject({
      others: [{ title: 'Lanterns of councils, 2023, sheet “Since_2009”, row 7', agrees: false }],
    })
    expect(await evidenceOf(`${ROW}.leadership`)).toMatchObject({
      table: { row: 7 },
      others: [{ reportId: DOCUMENT, word: 'Good', agrees: false }],
    })
  })

  test('are listed where they disagree, and not where one only says less or says it in other words', async () => {
    await importing(document, inTable)
    const view = await disagreementsView()
    expect(view).toMatchObject({ inspections: 1, rows: 2 })
    expect(view.disagreements).toMatchObject([
      {
        label: 'Leadership, management and governance',
        sides: [
          { evidenceId: `${DOCUMENT}.leadership`, word: 'Good' },
          { evidenceId: `${ROW}.leadership`, word: 'Requires improvement' },
        ],
      },
    ])
  })

  test('stay one when a document of another inspection comes', async () => {
    await importing(document, inTable)
    await importing(report('2016-03-31', { leadership: [3, 'Good'] }))
    expect((await inspections()).map(({ reportId }) => reportId)).toEqual([
      'testshire-sif-2016-03-31',
      DOCUMENT,
    ])
  })

  test('wait for a person where no rule can tell which inspection is meant', async () => {
    await importing(
      report('2014-04-01', { leadership: [3, 'Good'] }),
      report('2014-04-08', { leadership: [2, 'Requires improvement'] }),
      inTable,
    )
    expect(await inspections()).toHaveLength(3)
    const { out } = await commandHere(doubts, database.env, ['--council', 'Testshire'])
    expect(out).toContain(`npm run resolve -- ${ROW} --same-as testshire-sif-2014-04-08 --by`)

    const same = ['--same-as', 'testshire-sif-2014-04-08']
    const decided = await commandHere(resolve, database.env, [ROW, ...same, ...WHO])
    expect(decided).toMatchObject({
      code: 0,
      out: `${ROW} is shown as a further source of testshire-sif-2014-04-08.\n`,
    })
    expect(await inspections()).toHaveLength(2)
    expect((await commandHere(doubts, database.env, [])).out).not.toContain(ROW)

    await commandHere(resolve, database.env, [ROW, '--separate', ...WHO])
    expect(await inspections()).toHaveLength(3)
    expect((await commandHere(doubts, database.env, [])).out).not.toContain(ROW)
  })

  test('are not made one of two documents by anyone', async () => {
    await importing(document, report('2016-03-31', { leadership: [3, 'Good'] }))
    const args = [DOCUMENT, '--same-as', 'testshire-sif-2016-03-31', ...WHO]
    const { code, err } = await commandHere(resolve, database.env, args)
    expect([code, err]).toEqual([1, expect.stringContaining('there is one document for each')])
    expect(await inspections()).toHaveLength(2)
  })

  test.each([
    [['--same-as', 'nowhere-sif-2014-01-01'], 'No record is held as “nowhere-sif-2014-01-01”'],
    [['--same-as', ROW], 'cannot be one inspection'],
    [['leadership', '--separate'], 'by itself'],
  ])('are not matched by %j', async (args, sentence) => {
    await importing(document, inTable)
    const { code, err } = await commandHere(resolve, database.env, [ROW, ...args, ...WHO])
    expect([code, err]).toEqual([1, expect.stringContaining(sentence)])
  })
})
