import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AreaKey } from '@/lib/domain/areas'
import type { Grade } from '@/lib/domain/grades'
import { importAll } from '@/lib/importing/import-all'
import { finishRun, startRun } from '@/lib/importing/runs'
import { madeUpJudgement, madeUpReport, testshire } from '@/lib/importing/testing/made-up'
import { gradeChangeLog } from '@/lib/queries/changes'
import { coverage } from '@/lib/queries/coverage'
import { dataPage } from '@/lib/queries/data-page'
import { nationalShares } from '@/lib/queries/shares'
import type { Judgement, ParsedReport } from '@/lib/reading/report'
import { decide } from '@/lib/record/decide'
import { openAppDatabase } from '../support/app-database'
import type { TestDatabase } from '../support/postgres'
import { addTestshire } from '../support/testshire'

const judged = (area: AreaKey, grade: Grade, word: string, more: Partial<Judgement> = {}): Judgement => ({
  ...madeUpJudgement(area, grade, word),
  ...more,
})

const report = (from: string, to: string, judgements: Judgement[]): ParsedReport =>
  madeUpReport({
    framework: 'ilacs',
    assessmentYear: Number(to.slice(0, 4)),
    source: {
      ...madeUpReport().source,
      file: `testshire-${to}.txt`,
      sha256: to.replaceAll('-', '').padEnd(64, 'e'),
    },
    dates: { dated: null, published: null, inspected: [{ from, to }] },
    judgements,
  })

/** A row of the made-up publisher's table of one year. */
const tableRow = (asAt: string, grade: Grade, word: string): ParsedReport => ({
  ...report('2023-11-06', '2023-11-10', [judged('care-leavers', grade, word)]),
  source: {
    ...madeUpReport().source,
    file: `outcomes-${asAt}.ods`,
    sha256: asAt.replaceAll('-', '').padEnd(64, 'f'),
    licence: 'Open Government Licence v3.0',
    table: {
      publication: `outcomes-${asAt.slice(0, 4)}`,
      title: `Outcomes as at ${asAt}`,
      kind: 'official',
      sheet: 'History',
      row: 7,
      asAt,
    },
  },
  findings: [],
  passages: [],
})

describe('the page about the data', () => {
  let database: TestDatabase
  const load = async (reports: ParsedReport[], replace = false) => {
    const runId = await startRun(database.prisma, 'files', null)
    const entries = reports.map(one => ({ file: one.source.file, report: one }))
    const summary = await importAll(database.prisma, runId, entries, { replace })
    await finishRun(database.prisma, runId)
    expect(summary.refused).toBe(0)
  }

  beforeAll(async () => {
    database = await openAppDatabase('the embedded database')
    await addTestshire(database.prisma)
    const { names: _names, codes: _codes, responsibleFrom: _from, responsibleTo: _to, ...council } = testshire
    await database.prisma.authority.create({
      data: {
        ...council,
        ...{ dfeNumber: 998, slug: 'oldshire', name: 'Oldshire', formalName: 'Oldshire Council' },
        responsibleTo: new Date('2021-03-31T00:00:00Z'),
      },
    })
    await load([
      report('2019-03-25', '2019-04-05', [judged('overall-effectiveness', 3, 'good')]),
      report('2023-06-19', '2023-06-30', [
        judged('overall-effectiveness', 2, 'requires improvement to be good'),
        judged('leadership', 1, 'inadequate', { certainty: 'doubtful' }),
      ]),
    ])
  })
  afterAll(() => database.close())

  it('counts each council by its newest inspection that had begun by the day', async () => {
    const overall = async (day: string) => {
      const { councils, inspected, shares } = await nationalShares('ilacs', day)
      return [councils, inspected, shares[0]?.grades.map(one => one.councils) ?? []]
    }
    expect(await overall('2019-03-24')).toEqual([2, 0, []])
    // It had begun, though the fieldwork was still going on: so do official statistics count.
    expect(await overall('2019-03-31')).toEqual([2, 1, [0, 1, 0, 0]])
    expect(await overall('2023-06-18')).toEqual([1, 1, [0, 1, 0, 0]])
    expect(await overall('2023-06-30')).toEqual([1, 1, [0, 0, 1, 0]])
  })

  it('shows today where the day asked for is still to come', async () => {
    const view = await dataPage({ framework: null, at: '2999-01-01' })
    expect([view.shares.framework, view.shares.day]).toEqual(['ilacs', view.today])
  })

  it('counts an inspection once however many sources tell of it', async () => {
    await load([
      tableRow('2024-03-31', 3, 'Good'),
      tableRow('2025-03-31', 2, 'Requires improvement to be good'),
    ])
    const ids = ['testshire-ilacs-2023-11-10-outcomes-2024', 'testshire-ilacs-2023-11-10-outcomes-2025']
    await database.prisma.report.updateMany({
      where: { id: { in: ids } },
      data: { inspectionId: ids[1]! },
    })
    const ilacs = (await coverage()).find(({ framework }) => framework === 'ilacs')
    expect(ilacs).toMatchObject({ councils: 1, inspections: 3 })
    const { tables, documents } = (await dataPage({ framework: null, at: null })).sources
    expect(documents.map(({ key, records }) => [key, records])).toEqual([['ilacs', 2]])
    expect(
      tables.map(({ key, part, day, records, licences }) => [key, part, day?.on, records, licences]),
    ).toEqual([
      ['outcomes-2024', 'History', '2024-03-31', 1, ['Open Government Licence v3.0']],
      ['outcomes-2025', 'History', '2025-03-31', 1, ['Open Government Licence v3.0']],
    ])
  })

  it('lists a publisher’s correction, a person’s decision and an import that changed a grade', async () => {
    const said = { by: 'Ada Example', why: 'The report prints it under its own heading.' }
    const reportId = 'testshire-ilacs-2023-06-30'
    await decide(
      database.prisma,
      { reportId, area: 'leadership', grade: 'inadequate', ...said },
      new Date('2026-10-01T09:00:00Z'),
    )
    await decide(
      database.prisma,
      { reportId, area: 'leadership', undo: true, ...said },
      new Date('2026-10-02T09:00:00Z'),
    )
    await load(
      [report('2019-03-25', '2019-04-05', [judged('overall-effectiveness', 4, 'outstanding')])],
      true,
    )

    const changes = await gradeChangeLog()
    expect(
      changes.map(({ kind, label, before, after, standing }) => [
        kind,
        label,
        before.word,
        after.word,
        standing,
      ]),
    ).toEqual([
      ['import', 'Overall effectiveness', 'Good', 'Outstanding', null],
      ['decision', 'Impact of leaders', 'Inadequate', 'Being checked by a person', 'takes a decision back'],
      ['decision', 'Impact of leaders', 'Being checked by a person', 'Inadequate', 'taken back later'],
      ['publisher', 'Care leavers', 'Good', 'Requires improvement to be good', null],
    ])
    expect(changes[0]).toMatchObject({
      reportId: 'testshire-ilacs-2019-04-05',
      council: { slug: 'testshire' },
    })
    expect(changes[0]!.why).toContain('read again')
    expect(changes[3]).toMatchObject({ at: '2025-03-31', who: 'The publisher, in a later table' })
  })

  it('notes no change where a report comes in anew with the same grades', async () => {
    const before = await database.prisma.gradeChange.count()
    const again = report('2019-03-25', '2019-04-05', [
      judged('overall-effectiveness', 4, 'Outstanding', { basis: 'cover' }),
    ])
    await load([again], true)
    expect(await database.prisma.gradeChange.count()).toBe(before)
  })
})
