import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { AreaKey } from '@/lib/domain/areas'
import type { Grade } from '@/lib/domain/grades'
import { importAll } from '@/lib/importing/import-all'
import { finishRun, startRun } from '@/lib/importing/runs'
import { madeUpJudgement, madeUpReport, testshire } from '@/lib/importing/testing/made-up'
import { listAuthorities } from '@/lib/queries/authorities'
import { authorityPage } from '@/lib/queries/authority-page'
import { comparePage } from '@/lib/queries/compare-page'
import { evidenceOf } from '@/lib/queries/evidence'
import { reportPage } from '@/lib/queries/report-page'
import type { Cell } from '@/lib/queries/types'
import type { Judgement, ParsedReport } from '@/lib/reading/report'
import { openAppDatabase } from '../support/app-database'
import { ENGINES, type TestDatabase } from '../support/postgres'

/** Councils of our own making beside Testshire: 980 to 989 are no council’s DfE numbers. */
const others = Array.from({ length: 10 }, (_, index) => ({
  dfeNumber: 980 + index,
  name: `Otherby ${index}`,
}))

const judged = (
  area: AreaKey,
  grade: Grade | null,
  printed: string | null,
  more: Partial<Judgement> = {},
) => ({
  ...madeUpJudgement(area, grade, printed),
  ...more,
})

const ilacs = (year: number, judgements: Judgement[], on = `${year}-06-30`): ParsedReport =>
  madeUpReport({
    framework: 'ilacs',
    assessmentYear: year,
    source: {
      ...madeUpReport().source,
      file: `testshire-ilacs-${year}.txt`,
      sha256: String(year).padEnd(64, 'a'),
    },
    dates: { dated: null, published: `${year}-08-01`, inspected: [{ from: `${year}-06-19`, to: on }] },
    judgements,
  })

const reports: ParsedReport[] = [
  madeUpReport({
    judgements: [...madeUpReport().judgements.slice(1), judged('capacity-to-improve', 3, '3')],
  }),
  ilacs(2019, [
    judged('overall-effectiveness', 3, 'good'),
    judged('in-care-and-care-leavers', 2, 'requires improvement to be good'),
  ]),
  ilacs(2024, [
    judged('overall-effectiveness', 1, 'inadequate', { certainty: 'doubtful' }),
    judged('in-care', 3, 'good'),
    judged('care-leavers', null, 'not judged'),
  ]),
  madeUpReport({
    framework: 'jar',
    assessmentYear: 2008,
    source: { ...madeUpReport().source, file: 'testshire-jar.txt', sha256: 'b'.repeat(64), pages: 40 },
    dates: { dated: null, published: '2008-05-06', inspected: [] },
    judgements: [
      judged('safeguarding', 2, '2'),
      judged('additional-investigation', 3, 'good', { topic: 'lamplighters' }),
      judged('additional-investigation', 2, 'adequate', { topic: 'night schools' }),
    ],
    quoted: [
      {
        what: 'Children’s services',
        area: 'childrens-services',
        framework: 'slac',
        when: '2007',
        grade: 2,
        asWritten: 'adequate',
        from: 'the inspection of 2007',
        evidence: [madeUpJudgement('childrens-services', 2, 'adequate').evidence[0]!],
      },
    ],
    doubts: [
      { code: 'row-label-unknown', sentence: 'A row of the table is named like no area.', evidence: [] },
    ],
  }),
]

const visit = (on: string, kind: string): ParsedReport =>
  madeUpReport({
    framework: 'visit',
    kind,
    assessmentYear: Number(on.slice(0, 4)),
    source: { ...madeUpReport().source, sha256: on.replace(/-/g, '').padEnd(64, 'd') },
    dates: { dated: null, published: null, inspected: [{ from: on, to: on }] },
    judgements: [],
    findings: madeUpReport()
      .findings.slice(0, 2)
      .map(finding => ({ ...finding, kind: 'priority-action', area: null, topic: 'the front door' })),
  })

const of = (cells: Cell[], area: AreaKey) => {
  const cell = cells.find(one => one.area === area)
  return cell && [cell.state, cell.grade, cell.word]
}

describe.each(ENGINES)('queries over made-up documents, on %s', engine => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openAppDatabase(engine)
    const { names, codes: _, ...council } = testshire
    await database.prisma.authority.create({
      data: { ...council, responsibleFrom: null, responsibleTo: null },
    })
    await database.prisma.authority.createMany({
      data: others.map(({ dfeNumber, name }) => ({
        ...council,
        ...{ dfeNumber, name, formalName: `${name} Council`, slug: `otherby-${dfeNumber - 980}` },
      })),
    })
    await database.prisma.authorityName.createMany({ data: names.map(name => ({ dfeNumber: 999, name })) })
    await load(reports)
    await load([visit('2025-05-06', 'monitoring visit'), visit('2021-05-06', 'focused visit')])
    await load(
      others.map(({ dfeNumber, name }, index) =>
        madeUpReport({
          authority: { name, dfeNumber },
          source: { ...madeUpReport().source, sha256: String(dfeNumber).padEnd(64, 'c') },
          judgements: [judged('staying-safe', index % 2 ? 3 : 2, index % 2 ? 'good' : 'adequate')],
        }),
      ),
    )
  })
  afterAll(() => database.close())

  async function load(all: ParsedReport[]): Promise<void> {
    const runId = await startRun(database.prisma, 'files', null)
    const summary = await importAll(
      database.prisma,
      runId,
      all.map(report => ({ file: report.source.file, report })),
      { replace: false },
    )
    await finishRun(database.prisma, runId)
    expect(summary).toMatchObject({ created: all.length, refused: 0 })
  }

  it('give the reason in every cell without a grade', async () => {
    const { panels } = (await authorityPage('testshire'))!
    const panel = panels.find(({ framework }) => framework === 'ilacs')!
    const [newest, older] = panel.inspections
    expect(newest!.year).toBe(2024)
    expect(of(newest!.cells, 'overall-effectiveness')).toEqual([
      'being-checked',
      null,
      'Being checked by a person',
    ])
    expect(of(newest!.cells, 'care-leavers')).toEqual(['not-judged', null, 'Not judged'])
    expect(of(newest!.cells, 'leadership')).toEqual(['not-held', null, 'Not held here'])
    expect(of(newest!.cells, 'in-care-and-care-leavers')).toEqual([
      'not-in-framework',
      null,
      'Graded separately since 2023',
    ])
    expect(of(older!.cells, 'care-leavers')).toEqual([
      'judged-together',
      null,
      'Judged with children in care',
    ])
    expect(panel.gap).toBe(
      '2 reports are held. That does not say whether there were others. No graded inspections took place between April 2020 and May 2021.',
    )
    expect(panel.rows.map(({ area }) => area)).toEqual(newest!.cells.map(({ area }) => area))
  })

  it('give every additional investigation a row of its own name', async () => {
    const { panels } = (await authorityPage('testshire'))!
    const jar = panels.find(({ framework }) => framework === 'jar')!
    expect(jar.rows.filter(({ topic }) => topic).map(({ label }) => label)).toEqual([
      'Lamplighters',
      'Night schools',
    ])
    expect(jar.inspections[0]!.dateText).toBe('Published 6 May 2008')
    expect(jar.scales).toEqual([
      { grade: 4, words: ['4, outstanding'] },
      { grade: 3, words: ['3, good'] },
      { grade: 2, words: ['2, adequate'] },
      { grade: 1, words: ['1, inadequate'] },
    ])
  })

  it('show quotations as quotations and say that a framework is only quoted', async () => {
    const { quoted, framesWithout, panels, checkedTo } = (await authorityPage('testshire'))!
    expect(panels.map(({ framework }) => framework)).toEqual(['ilacs', 'jar', 'apa'])
    expect(quoted.map(({ framework, when, reportTitle }) => [framework, when, reportTitle])).toEqual([
      ['slac', '2007', '2008 joint area review of Testshire'],
    ])
    expect(framesWithout.find(({ framework }) => framework === 'slac')?.quoted).toBe(1)
    expect(framesWithout.find(({ framework }) => framework === 'sif')?.quoted).toBe(0)
    // A visit is news of the council as well.
    expect(checkedTo).toBe('2025-05-06')
  })

  it('name findings by the area in their document’s own words', async () => {
    const { findings } = (await authorityPage('testshire'))!
    const letter = findings.filter(({ reportId }) => reportId === 'testshire-apa-2006-11-01')
    expect(letter).toHaveLength(5)
    expect(letter[0]).toMatchObject({ kind: 'strength', areaLabel: 'Being healthy' })
    expect(letter[0]!.evidence[0]?.quote).toBeTruthy()
  })

  it('hold back a doubtful grade in the evidence too, and show what was printed', async () => {
    const evidence = (await evidenceOf('testshire-ilacs-2024-06-30.overall-effectiveness'))!
    expect(evidence).toMatchObject({
      state: 'being-checked',
      grade: null,
      word: 'Being checked by a person',
      asWritten: 'inadequate',
      check: { open: true, note: 'The reader is not sure of this grade.', said: null },
      hasWords: true,
    })
  })

  it('open the second judgement of one area by its own address', async () => {
    const evidence = (await evidenceOf('testshire-jar-2008-05-06.additional-investigation~2'))!
    expect([evidence.label, evidence.word]).toEqual(['Night schools', 'Adequate'])
  })

  it('compare the newest inspection of a framework and never put an older one forward', async () => {
    const view = await comparePage({ councils: ['testshire', 'otherby-1'], framework: 'ilacs' })
    expect(view.councils[0]!.inspection?.year).toBe(2024)
    expect(view.coverage.find(({ framework }) => framework === 'ilacs')?.councils).toBe(1)
    expect(view.sentences).toEqual([
      'In 2024 Testshire was judged good for children in care.',
      'Inspectors chose not to grade care leavers in Testshire.',
      'The grade of Testshire in overall effectiveness is being checked by a person and is left out.',
      'No grades are held for Otherby 1 in this framework. That does not say whether there were any.',
    ])
  })

  it('list visits apart, with what they looked into, and let them speak nowhere else', async () => {
    const view = (await authorityPage('testshire'))!
    expect(view.visits).toEqual([
      {
        reportId: 'testshire-visit-2025-05-06',
        title: 'Monitoring visit',
        dateText: '6 May 2025',
        themes: ['the front door'],
      },
      {
        reportId: 'testshire-visit-2021-05-06',
        title: 'Focused visit',
        dateText: '6 May 2021',
        themes: ['the front door'],
      },
    ])
    expect(view.findings.some(({ reportId }) => reportId.includes('visit'))).toBe(false)
    const { coverage, framework } = await comparePage({ councils: ['testshire'], framework: null })
    expect(framework).toBe('ilacs')
    expect(coverage.map(one => one.framework)).not.toContain('visit')
    const { findings, judgements } = (await reportPage('testshire-visit-2021-05-06'))!
    expect([judgements, findings.map(({ kind }) => kind)]).toEqual([
      [],
      ['priority-action', 'priority-action'],
    ])
  })

  it('show a document whole', async () => {
    const view = (await reportPage('testshire-jar-2008-05-06'))!
    expect(view).toMatchObject({ pages: 40, frameworkTitle: 'Joint area review, 2005 to 2009' })
    expect(view.judgements.map(({ key, label, word }) => [key, label, word])).toEqual([
      ['safeguarding', 'Safeguarding', '2, adequate'],
      ['additional-investigation', 'Lamplighters', 'Good'],
      ['additional-investigation~2', 'Night schools', 'Adequate'],
    ])
    const doubt = {
      code: 'row-label-unknown',
      sentence: 'A row of the table is named like no area.',
      evidence: [],
    }
    expect(view.checks).toEqual([
      { key: 'row-label-unknown', open: true, row: null, note: null, said: null, doubts: [doubt] },
    ])
    expect(view.passages[0]).toEqual({
      page: null,
      section: 'being-healthy',
      paragraph: null,
      line: 1,
      text: 'Testshire’s lantern makers say that being-healthy is good.',
    })
    expect(view.imports).toMatchObject([{ source: 'files', outcome: 'created', file: 'testshire-jar.txt' }])
  })

  it('ask as many questions for eleven councils as for two', async () => {
    const slugs = ['testshire', ...others.map((_, index) => `otherby-${index}`)]
    const asked = async (work: () => Promise<unknown>): Promise<number> => {
      const spy = vi.spyOn(pg.Client.prototype, 'query')
      await work()
      const { length } = spy.mock.calls
      spy.mockRestore()
      return length
    }
    const eleven = await asked(() => comparePage({ councils: slugs, framework: null }))
    expect(await asked(() => comparePage({ councils: slugs.slice(0, 2), framework: null }))).toBe(eleven)
    expect(eleven).toBeGreaterThan(0)
    expect(eleven).toBeLessThanOrEqual(5)
    expect(await asked(() => authorityPage('testshire'))).toBeLessThanOrEqual(15)
    expect(await asked(listAuthorities)).toBeLessThanOrEqual(2)
  })
})
