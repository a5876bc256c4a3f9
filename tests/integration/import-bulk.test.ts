import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PrismaClient } from '@/lib/database/generated/client'
import { candidatesIn } from '@/lib/importing/candidate'
import { directoryIn } from '@/lib/importing/directory'
import { importAll, importOne } from '@/lib/importing/import-all'
import type { Loaded } from '@/lib/importing/load'
import { startRun } from '@/lib/importing/runs'
import type { ImportedItem } from '@/lib/importing/summary'
import { madeUpReport } from '@/lib/importing/testing/made-up'
import type { ParsedReport } from '@/lib/reading/report'
import { ENGINES, openTestDatabase, type TestDatabase } from '../support/postgres'
import { addTestshire, lettersOf } from '../support/testshire'

const LETTERS = 60
const ROWS = 60

const letters = lettersOf('a', LETTERS)
const others = lettersOf('b', LETTERS)

/** A row of a table about one year; all rows of a table are of one file. */
const rowOf = (year: number, changes: Partial<ParsedReport> = {}): ParsedReport => {
  const made = madeUpReport({ assessmentYear: year, findings: [], passages: [], ...changes })
  const table = {
    publication: 'made-up-2025',
    title: 'Outcomes of made-up councils',
    kind: 'official' as const,
    sheet: 'Outcomes',
    row: year,
    asAt: null,
  }
  return { ...made, source: { ...made.source, sha256: 'a'.repeat(64), pages: null, table } }
}
const rows = Array.from({ length: ROWS }, (_, index) => rowOf(2000 + index))

const withAll = madeUpReport({
  assessmentYear: 2099,
  theme: 'lanterns',
  dates: { dated: null, published: '2099-03-01', inspected: [{ from: '2099-01-01', to: '2099-01-09' }] },
  quoted: [
    {
      what: 'lanterns “in’ \\ town',
      area: null,
      framework: 'jar',
      when: '2008',
      grade: 2,
      asWritten: 'Adequate\t\n',
      from: 'a letter',
      evidence: madeUpReport().judgements[0]!.evidence,
    },
  ],
  doubts: [{ code: 'dim', sentence: 'The lantern is dim.', evidence: [] }],
})
const unplaced = madeUpReport({ dates: { dated: null, published: null, inspected: [] } })
const unknown = madeUpReport({ authority: { name: 'Nowhere', dfeNumber: 12_345 } })
const first = letters[0]!
const moved = { ...first, dates: { ...first.dates, dated: '2000-12-24' } }
const unwritable = {
  ...rowOf(2080),
  source: { ...rowOf(2080).source, pages: 2 ** 40 },
}

/** What comes first, and then what meets it in every way there is. */
const PARTS: Record<string, ParsedReport[]> = {
  'new ones': [...letters, ...rows, withAll, unplaced, unknown],
  'the same again': [...letters, ...rows],
  'others of the same inspections': [...others.slice(0, 9), rowOf(2003, { judgements: [] }), rowOf(2081)],
  'one inspection told twice, the other way the second time': [
    rowOf(2070),
    rowOf(2070, { judgements: [] }),
    rowOf(2070),
  ],
  'a file under another date, and then back': [moved, first],
  'one that the database does not take among others': [rowOf(2082), unwritable, rowOf(2083)],
}

describe.each(ENGINES)('on %s', engine => {
  let together: TestDatabase
  let oneByOne: TestDatabase

  beforeAll(async () => {
    together = await openTestDatabase(engine)
    oneByOne = await openTestDatabase(engine)
    await addTestshire(together.prisma)
    await addTestshire(oneByOne.prisma)
  })
  afterAll(async () => {
    await together.close()
    await oneByOne.close()
  })

  test.each([false, true])(
    'many loaded together become what they become one by one (replace: %s)',
    async replace => {
      for (const [name, reports] of Object.entries(PARTS)) {
        const items: ImportedItem[] = []
        const runId = await startRun(together.prisma, 'files', null)
        await importAll(together.prisma, runId, loaded(reports), {
          replace,
          onItem: item => items.push(item),
        })
        expect(items, name).toEqual(await importOneByOne(oneByOne.prisma, reports, replace))
        if (runId === 1) expect(await transactionsOf(together.prisma), name).toBeLessThan(LETTERS)
        expect(await tablesOf(together.prisma), name).toEqual(await tablesOf(oneByOne.prisma))
      }
    },
  )
})

const loaded = (reports: readonly ParsedReport[]): Loaded[] => [
  { file: 'broken.json', refusal: 'This is not valid JSON.' },
  ...reports.map((report, index) => ({ file: `file ${index}`, report })),
]

async function importOneByOne(prisma: PrismaClient, reports: readonly ParsedReport[], replace: boolean) {
  const runId = await startRun(prisma, 'files', null)
  const items: ImportedItem[] = []
  for await (const candidate of candidatesIn(loaded(reports), await directoryIn(prisma)))
    items.push(await importOne(prisma, runId, candidate, replace))
  return items
}

/** Reports of one transaction came in at one moment. */
const transactionsOf = async (prisma: PrismaClient) =>
  (await prisma.report.groupBy({ by: ['createdAt'] })).length

/** Everything that imports write, but for the hour at which they did. */
async function tablesOf(prisma: PrismaClient) {
  const omit = { createdAt: true, updatedAt: true } as const
  const orderBy = [{ reportId: 'asc' as const }, { ordinal: 'asc' as const }]
  return {
    reports: await prisma.report.findMany({ omit, orderBy: { id: 'asc' } }),
    judgements: await prisma.judgement.findMany({ orderBy: [{ reportId: 'asc' }, { key: 'asc' }] }),
    findings: await prisma.finding.findMany({ orderBy }),
    quoted: await prisma.quotedGrade.findMany({ orderBy }),
    doubts: await prisma.doubt.findMany({ orderBy }),
    passages: await prisma.passage.findMany({ orderBy }),
    changes: await prisma.gradeChange.findMany({ omit: { at: true }, orderBy: { id: 'asc' } }),
    items: await prisma.importItem.findMany({ orderBy: [{ runId: 'asc' }, { ordinal: 'asc' }] }),
  }
}
