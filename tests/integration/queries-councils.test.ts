import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AreaKey } from '@/lib/domain/areas'
import type { DirectoryEntry } from '@/lib/domain/authorities'
import type { Grade } from '@/lib/domain/grades'
import type { NeighbourSeed } from '@/lib/importing/bundle-files'
import { directoryIn } from '@/lib/importing/directory'
import { importAll } from '@/lib/importing/import-all'
import { finishRun, startRun } from '@/lib/importing/runs'
import { syncCouncils } from '@/lib/importing/sync-councils'
import { madeUpJudgement, madeUpReport, testshire } from '@/lib/importing/testing/made-up'
import { findAuthorities, listAuthorities } from '@/lib/queries/authorities'
import { authorityPage } from '@/lib/queries/authority-page'
import { comparePage } from '@/lib/queries/compare-page'
import type { ParsedReport } from '@/lib/reading/report'
import { openAppDatabase } from '../support/app-database'
import { ENGINES, type TestDatabase } from '../support/postgres'

const council = (
  dfeNumber: number,
  slug: string,
  name: string,
  more: Partial<DirectoryEntry> = {},
): DirectoryEntry => ({
  ...testshire,
  ...{ dfeNumber, slug, name, formalName: name, names: [name] },
  ...more,
})

/** Oldshire was divided; Lasting is to be joined with others into Coming, whose day lies beyond any test's. */
const councils = [
  council(990, 'oldshire-county', 'Oldshire (county)', {
    formalName: 'Oldshire County Council',
    names: ['Oldshire County Council', 'Old Lanternshire'],
    responsibleTo: '2019-03-31',
    gssCode: 'E10000990',
    codes: [{ code: 'E10000990', from: null, to: '2019-03-31' }],
  }),
  council(991, 'oldshire', 'Oldshire', { responsibleFrom: '2019-04-01' }),
  council(992, 'lanterns', 'Lanterns and Lamps', { responsibleFrom: '2019-04-01' }),
  council(993, 'lasting', 'Lasting', { responsibleTo: '2998-03-31' }),
  council(12994, 'coming', 'Coming', { responsibleFrom: '2998-04-01' }),
  ...Array.from({ length: 200 }, (_, index) =>
    council(20_000 + index, `further-${index}`, `Further ${index}`, {
      gssCode: `E0890${1000 + index}`,
      codes: [
        { code: `E0890${1000 + index}`, from: '2025-04-01', to: null },
        { code: `E0890${5000 + index}`, from: null, to: '2025-03-31' },
      ],
    }),
  ),
]

const succession = (predecessor: number, successor: number, effectiveOn: string) => ({
  ...{ predecessor, successor, effectiveOn },
  note: 'It was divided in two.',
  source: 'made up',
})
const successions = [
  succession(990, 991, '2019-04-01'),
  succession(990, 992, '2019-04-01'),
  succession(993, 12994, '2998-04-01'),
]

const THIS_YEAR = new Date().getUTCFullYear()
const list = (model: number, dfeNumber: number, closeness: string): NeighbourSeed[] =>
  Array.from({ length: 10 }, (_, index) => ({
    ...{ model, dfeNumber, closeness },
    rank: index + 1,
    neighbourDfe: 20_000 + index,
  }))
const neighbours = [
  ...list(THIS_YEAR - 1, 991, 'Not close'),
  ...list(2018, 990, ''),
  ...list(THIS_YEAR - 1, 990, 'Close'),
  ...list(THIS_YEAR - 6, 991, ''),
]

const sif = (dfeNumber: number, name: string, year: number, grade: Grade, word: string): ParsedReport =>
  madeUpReport({
    framework: 'sif',
    assessmentYear: year,
    authority: { name, dfeNumber },
    source: { ...madeUpReport().source, sha256: `${dfeNumber}${year}`.padEnd(64, 'e') },
    dates: { dated: null, published: null, inspected: [{ from: `${year}-06-01`, to: `${year}-06-20` }] },
    judgements: (['overall-effectiveness', 'leadership'] satisfies AreaKey[]).map(area =>
      madeUpJudgement(area, grade, word),
    ),
    findings: [],
  })

describe.each(ENGINES)('councils through time, on %s', engine => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openAppDatabase(engine)
    await syncCouncils(database.prisma, {
      ...{ authorities: councils, successions, neighbours },
      ...{ reports: [], hash: '' },
    })
    const reports = [
      sif(990, 'Oldshire (county)', 2015, 1, 'inadequate'),
      { ...madeUpReport(), authority: { name: 'Oldshire (county)', dfeNumber: 990 } },
      sif(20_007, 'Further 7', 2016, 3, 'good'),
    ]
    const runId = await startRun(database.prisma, 'files', null)
    const summary = await importAll(
      database.prisma,
      runId,
      reports.map(report => ({ file: report.source.file, report })),
      { replace: false },
    )
    await finishRun(database.prisma, runId)
    expect(summary).toMatchObject({ created: 3, refused: 0 })
  })
  afterAll(() => database.close())

  it('show a predecessor’s grades as the predecessor’s and never among the successor’s', async () => {
    const view = (await authorityPage('lanterns'))!
    expect([view.panels, view.findings, view.checkedTo]).toEqual([[], [], null])
    const [before, ...others] = view.predecessors
    expect(others).toEqual([])
    expect(before).toMatchObject({ formalName: 'Oldshire County Council', until: '2019-03-31' })
    expect(before!.panels.map(({ framework }) => framework)).toEqual(['sif', 'apa'])
    const [inspection] = before!.panels[0]!.inspections
    expect(inspection!.reportId).toBe('oldshire-county-sif-2015-06-20')
    expect(inspection!.cells.find(({ area }) => area === 'leadership')?.word).toBe('Inadequate')
    expect(Object.keys(before!)).not.toContain('reports')
  })

  it('leave a predecessor’s page its own grades and no one else’s', async () => {
    const view = (await authorityPage('oldshire-county'))!
    expect(view.predecessors).toEqual([])
    expect(view.panels.map(({ framework }) => framework)).toEqual(['sif', 'apa'])
    expect(view.successors.map(({ slug }) => slug)).toEqual(['lanterns', 'oldshire'])
    expect(view.authority).toMatchObject({ standing: 'gone', codesText: 'GSS code E10000990' })
  })

  it('find a council by a name that went with it, and tell what is there now', async () => {
    expect((await findAuthorities('Old Lanternshire')).exact?.slug).toBe('oldshire-county')
    const { exact, matches } = await findAuthorities('Oldshire')
    expect(exact).toBeNull()
    expect(matches.map(({ slug, hint }) => [slug, hint])).toEqual([
      ['oldshire', null],
      ['oldshire-county', 'until 31 March 2019, now Oldshire; Lanterns and Lamps'],
    ])
    const [lasting] = (await findAuthorities('last')).matches
    expect(lasting!.hint).toBe('until 31 March 2998, then Coming')
    expect((await findAuthorities('com')).matches[0]!.hint).toBe('from 1 April 2998')
  })

  it('know a council to come everywhere, with nothing said of its absence before', async () => {
    const view = (await authorityPage('coming'))!
    expect(view.authority).toMatchObject({ standing: 'to-come', responsibleFrom: '2998-04-01' })
    expect([view.panels, view.framesWithout, view.similar, view.otherLists]).toEqual([[], [], null, []])
    expect(view.predecessors.map(({ slug, until }) => [slug, until])).toEqual([['lasting', '2998-03-31']])
    expect((await authorityPage('lasting'))!.authority.standing).toBe('leaving')
    const listed = await listAuthorities()
    expect(listed.find(({ slug }) => slug === 'coming')).toMatchObject({ standing: 'to-come' })
    expect(listed).toHaveLength(councils.length)
    const compared = await comparePage({ councils: ['coming', 'further-7'], framework: 'sif' })
    expect(compared.councils).toHaveLength(2)
    for (const { cells } of compared.rows) expect(cells[0]!.state).toBe('did-not-exist')
  })

  it('offer the list of similar councils that is near, by name, and keep the other in reach', async () => {
    const { similar, otherLists } = (await authorityPage('oldshire'))!
    expect(similar).toMatchObject({
      model: THIS_YEAR - 1,
      note: 'The list calls every one of them “not close” to this council.',
    })
    expect(similar!.councils.map(({ closeness }) => closeness)).toEqual(Array(10).fill('not close'))
    expect(otherLists.map(({ model, note }) => [model, note])).toEqual([
      [THIS_YEAR - 6, `The list of ${THIS_YEAR - 6} does not say how close each council is.`],
    ])
  })

  it('offer a council that has gone the list near its end', async () => {
    const { similar, otherLists } = (await authorityPage('oldshire-county'))!
    expect([similar?.model, otherLists.map(({ model }) => model)]).toEqual([2018, [THIS_YEAR - 1]])
  })

  it('hold every code with its days, to be filtered by', async () => {
    const held = await database.prisma.authority.findMany({
      where: { codes: { some: { code: 'E08905007' } } },
      select: { slug: true },
    })
    expect(held).toEqual([{ slug: 'further-7' }])
    const entry = (await directoryIn(database.prisma)).find(({ slug }) => slug === 'further-7')
    expect(entry!.codes).toEqual([
      { code: 'E08905007', from: null, to: '2025-03-31' },
      { code: 'E08901007', from: '2025-04-01', to: null },
    ])
  })
})
