import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importBundle } from '@/lib/importing/bundle'
import { findAuthorities, listAuthorities } from '@/lib/queries/authorities'
import { authorityPage } from '@/lib/queries/authority-page'
import { comparePage } from '@/lib/queries/compare-page'
import { evidenceOf } from '@/lib/queries/evidence'
import { reportPage } from '@/lib/queries/report-page'
import { openAppDatabase } from '../support/app-database'
import { ENGINES, type TestDatabase } from '../support/postgres'

const TRIO = ['essex', 'hertfordshire', 'cambridgeshire']

describe.each(ENGINES)('the bundled facts, on %s', engine => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openAppDatabase(engine)
    await importBundle(database.prisma)
  })
  afterAll(() => database.close())

  it('list every council A to Z, those gone and those in office', async () => {
    const all = await listAuthorities()
    expect(all).toHaveLength(await database.prisma.authority.count())
    expect(all.map(({ name }) => name)).toEqual(
      all.map(({ name }) => name).toSorted(new Intl.Collator('en-GB').compare),
    )
    expect(all.find(({ slug }) => slug === 'essex')).toMatchObject({
      region: 'East of England',
      standing: 'responsible',
    })
    expect(all.find(({ slug }) => slug === 'northamptonshire')).toMatchObject({
      standing: 'gone',
      responsibleTo: '2021-03-31',
      frameworks: expect.arrayContaining(['ilacs', 'sif', 'slac']),
    })
    expect(all.find(({ slug }) => slug === 'hertfordshire')?.frameworks).toEqual(
      expect.arrayContaining(['ilacs', 'sif', 'apa']),
    )
  })

  it('know a council by any name and say so', async () => {
    expect((await findAuthorities('Essex County Council')).exact?.slug).toBe('essex')
    const bcp = await findAuthorities('BCP')
    expect(bcp.exact?.slug).toBe('bournemouth-christchurch-and-poole')
    const { matches, suggestions } = await findAuthorities('Hartfordshire')
    expect(matches).toEqual([])
    expect(suggestions.map(({ slug }) => slug)).toContain('hertfordshire')
  })

  it('show a council’s panels with every row of its letter and the years that are not held', async () => {
    const view = (await authorityPage('essex'))!
    const apa = view.panels.find(({ framework }) => framework === 'apa')!
    expect(apa.inspections.map(({ dateText, hasWords }) => [dateText, hasWords])).toEqual([
      ['In 2008, the day not known', false],
      ['Letter of 1 November 2006', false],
    ])
    expect(apa.inspections[1]!.cells.map(({ label, word }) => [label, word])).toEqual([
      ['Overall effectiveness of children’s services', 'Not separately graded before 2007'],
      ['Being healthy', 'Good'],
      ['Staying safe', 'Adequate'],
      ['Enjoying and achieving', 'Adequate'],
      ['Making a positive contribution', 'Good'],
      ['Achieving economic well-being', 'Good'],
      ['Capacity to improve', '3, good'],
      ['Children’s services', '3, consistently above minimum requirements'],
      ['Social care services', '2, only minimum requirements'],
    ])
    expect(apa.gap).toBe('No letters held for 2005 and 2007. That does not say whether there were any.')
    expect(view.similar).toMatchObject({ model: 2025 })
    expect(view.similar?.councils).toHaveLength(10)
    expect(view.framesWithout.map(({ framework }) => framework)).toContain('jar')
    expect(view.authority.names).toContain('Essex County Council')
  })

  it('give no page to a slug that no council has', async () => {
    expect(await authorityPage('atlantis')).toBeNull()
  })

  it('keep a predecessor’s page apart and link the two', async () => {
    const north = (await authorityPage('north-northamptonshire'))!
    expect(north.panels.map(({ framework }) => framework)).toEqual(['ilacs'])
    const cells = north.panels.flatMap(({ inspections }) => inspections[0]!.cells)
    for (const { evidenceId } of cells.filter(({ state }) => state === 'graded'))
      expect(evidenceId).toMatch(/^north-northamptonshire-/)
    expect(north.framesWithout).toEqual([])
    expect(north.predecessors).toMatchObject([{ slug: 'northamptonshire', until: '2021-03-31' }])
    const before = (await authorityPage('northamptonshire'))!
    expect(before.successors.map(({ slug, from }) => [slug, from])).toEqual([
      ['north-northamptonshire', '2021-04-01'],
      ['west-northamptonshire', '2021-04-01'],
    ])
    const durham = (await authorityPage((await findAuthorities('County Durham')).exact!.slug))!
    expect(durham.predecessors).toEqual([])
  })

  it('compare councils in the newest framework that covers them all, if not asked for another', async () => {
    const view = await comparePage({ councils: TRIO, framework: null })
    expect(view.framework).toBe('ilacs')
    expect(view.councils.every(({ inspection }) => inspection !== null)).toBe(true)
  })

  it('compare three councils in the framework that is asked for', async () => {
    const view = await comparePage({ councils: TRIO, framework: 'apa' })
    expect(view.councils.map(({ slug, inspection }) => [slug, inspection?.dateText])).toEqual([
      ['essex', 'Letter of 1 November 2006'],
      ['hertfordshire', 'Letter of 1 November 2006'],
      ['cambridgeshire', 'Letter of 1 December 2005'],
    ])
    expect(view.rows.map(({ label, differs }) => [label, differs])).toEqual([
      ['Enjoying and achieving', true],
      ['Being healthy', true],
      ['Staying safe', false],
      ['Making a positive contribution', false],
      ['Achieving economic well-being', false],
      ['Capacity to improve', false],
      ['Children’s services', false],
      ['Social care services', false],
      ['Education services', false],
    ])
    expect(view.rows[0]!.cells.map(({ word }) => word)).toEqual(['Adequate', 'Good', 'Very good'])
    expect(view.rows[2]!.cells.map(({ word }) => word)).toEqual(['Adequate', 'Adequate', 'Satisfactory'])
    expect(view.rows[8]!.cells.map(({ word, state }) => [word, state])).toEqual([
      ['Not separately graded after 2005', 'not-in-framework'],
      ['Not separately graded after 2005', 'not-in-framework'],
      ['4, well above minimum requirements', 'graded'],
    ])
    expect(view.sentences[0]).toBe(
      'In enjoying and achieving Essex was judged adequate and Hertfordshire good, both in 2006, and Cambridgeshire very good in 2005.',
    )
    expect(view.unknown).toEqual([])
  })

  it('compare what is asked for where there is nothing, with the reason in every cell', async () => {
    const view = await comparePage({
      councils: ['hertfordshire', 'north-northamptonshire'],
      framework: 'jar',
    })
    expect(view.coverage.find(({ framework }) => framework === 'jar')).toMatchObject({ councils: 0 })
    for (const { cells } of view.rows) {
      expect(cells.map(({ state, evidenceId }) => [state, evidenceId])).toEqual([
        ['not-held', null],
        ['did-not-exist', null],
      ])
    }
  })

  it('offer councils for a slug that none has, and nothing for no choice', async () => {
    const view = await comparePage({ councils: ['essx', 'essex'], framework: null })
    expect(view.councils.map(({ slug }) => slug)).toEqual(['essex'])
    expect(view.unknown.map(({ asked, suggestions }) => [asked, suggestions[0]?.slug])).toEqual([
      ['essx', 'essex'],
    ])
    const none = await comparePage({ councils: [], framework: null })
    expect([none.councils, none.coverage.map(({ councils }) => councils), none.sentences]).toEqual([
      [],
      [0],
      [],
    ])
  })

  it('say where the words of every grade stand while they are not loaded', async () => {
    const { rows } = await comparePage({ councils: TRIO, framework: 'apa' })
    const cells = rows.flatMap(row => row.cells).filter(({ state }) => state === 'graded')
    for (const { evidenceId, word, grade, label } of cells) {
      const evidence = (await evidenceOf(evidenceId!))!
      expect([evidence.word, evidence.grade, evidence.label]).toEqual([word, grade, label])
      expect(evidence.hasWords).toBe(false)
      expect(evidence.evidence.every(({ line, quote }) => line !== null && quote === null)).toBe(true)
      expect(evidence.scale.map(step => step.grade)).toEqual([4, 3, 2, 1])
    }
  })

  it('show a document whole and what brought it in', async () => {
    const view = (await reportPage('essex-apa-2006-11-01'))!
    expect(view.title).toBe('2006 annual performance assessment of Essex')
    expect(view.judgements).toHaveLength(8)
    expect(view.passages).toEqual([])
    expect(view.imports.map(({ source, outcome }) => [source, outcome])).toEqual([['bundle', 'created']])
    expect(await reportPage('essex-apa-1066-10-14')).toBeNull()
    expect(await evidenceOf('essex-apa-2006-11-01.adoption')).toBeNull()
    expect(await evidenceOf('nonsense')).toBeNull()
  })
})
