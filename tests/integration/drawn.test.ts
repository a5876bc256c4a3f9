import { Window } from 'happy-dom'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MatrixFigure } from '@/components/charts/matrix-figure'
import { TimelineFigure } from '@/components/charts/timeline-figure'
import { importBundle } from '@/lib/importing/bundle'
import { authorityPage } from '@/lib/queries/authority-page'
import { comparePage } from '@/lib/queries/compare-page'
import { openAppDatabase } from '../support/app-database'
import { ENGINES, type TestDatabase } from '../support/postgres'

/** A grade as it stands in the picture: which judgement it leads to, and the step it is coloured as. */
interface DrawnGrade {
  id: string
  grade: number | null
  name: string
}

function drawnGrades(figure: React.ReactElement): DrawnGrade[] {
  const { document } = new Window()
  document.body.innerHTML = renderToStaticMarkup(figure)
  const links = document.querySelectorAll('[data-width="wide"] .chart-still a[href*="evidence="]')
  return [...links].map(link => ({
    id: /evidence=([^&]+)/.exec(link.getAttribute('href')!)![1]!,
    grade: Number(/--grade-([1-4])[,)]/.exec(link.innerHTML)?.[1]) || null,
    name: link.getAttribute('aria-label')!,
  }))
}

describe.each(ENGINES)('what is drawn from the bundled facts, on %s', engine => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openAppDatabase(engine)
    await importBundle(database.prisma)
  })
  afterAll(() => database.close())

  /** The record itself, what inspectors chose not to judge included, asked past the queries that the pages use. */
  const stored = () =>
    database.prisma.$queryRaw<
      { id: string; report: string; speaks: boolean; grade: number | null; year: number; slug: string }[]
    >`
      select j.report_id || '.' || j.key as id, j.report_id as report, r.inspection_id = r.id as speaks, j.grade,
        extract(year from r.placed_on)::int as year, a.slug
      from judgement j join report r on r.id = j.report_id join authority a using (dfe_number)
      order by id`

  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)

  /** Enough to meet every framework and kind of source. */
  const COUNCILS = ['essex', 'cambridgeshire', 'southend-on-sea', 'liverpool', 'st-helens', 'wirral']

  it('is, on a council’s timeline, exactly the grades of the record that speaks for each inspection', async () => {
    const rows = await stored()
    for (const slug of COUNCILS) {
      const view = (await authorityPage(slug))!
      const drawn = drawnGrades(createElement(TimelineFigure, { view, today: '2026-11-22' })).sort(byId)
      const own = rows.filter(row => row.slug === slug)
      const speaking = own.filter(({ speaks }) => speaks).sort(byId)
      const ofThose = drawn.filter(({ id }) => speaking.some(row => row.id === id))
      expect(ofThose.length).toBeGreaterThan(5)
      expect(ofThose.map(({ id, grade }) => [id, grade])).toEqual(
        speaking.map(({ id, grade }) => [id, grade]),
      )
      ofThose.forEach(({ id, name }) => {
        expect(name).toContain(String(speaking.find(row => row.id === id)!.year))
      })
      for (const { id, grade } of drawn)
        expect([id, own.find(row => row.id === id)?.grade]).toEqual([id, grade])
    }
  })

  it('is, side by side, exactly the stored grades of the councils compared', async () => {
    const councils = ['essex', 'hertfordshire', 'cambridgeshire']
    const view = await comparePage({ councils, framework: 'apa' })
    const drawn = drawnGrades(createElement(MatrixFigure, { view, framework: 'apa' })).sort(byId)
    const compared = view.councils.map(({ inspection }) => inspection?.reportId)
    expect(compared).toEqual([
      'essex-apa-2006-11-01',
      'hertfordshire-apa-2006-11-01',
      'cambridgeshire-apa-2005-12-01',
    ])
    const own = (await stored()).filter(({ report }) => compared.includes(report)).sort(byId)
    expect(drawn.map(({ id, grade }) => [id, grade])).toEqual(own.map(({ id, grade }) => [id, grade]))
  })

  it('loses its colour and says it is being checked where a stored grade contradicts the printed word', async () => {
    const key = { reportId_key: { reportId: 'essex-apa-2006-11-01', key: 'staying-safe' } }
    await database.prisma.judgement.update({ where: key, data: { grade: 4 } })
    const view = (await authorityPage('essex'))!
    const drawn = drawnGrades(createElement(TimelineFigure, { view, today: '2026-11-22' }))
    const mark = drawn.find(({ id }) => id === 'essex-apa-2006-11-01.staying-safe')!
    expect(mark.grade).toBeNull()
    expect(mark.name.toLowerCase()).toContain('being checked')
    await database.prisma.judgement.update({ where: key, data: { grade: 2 } })
  })
})
