import { describe, expect, it } from 'vitest'
import { authorityView, busyAuthority, inspected, inspection, panel, quotation } from './testing/views'
import { timelineSeries } from './timeline-series'

const links = { evidence: (id: string) => `?evidence=${id}`, report: (id: string) => `/reports/${id}` }
const series = (view = busyAuthority()) => timelineSeries(view, '2026-11-22', links)
const marksOf = (key: string, label: string, view = busyAuthority()) =>
  series(view)
    .panels.find(one => one.key === key)!
    .rows.find(row => row.label === label)!.marks

describe('timelineSeries', () => {
  it('names a link after the row, the grade and the document', () => {
    expect(marksOf('apa', 'Being healthy')[0]).toMatchObject({
      word: 'Good',
      name: 'Being healthy: good, letter of 1 November 2006. Show the evidence',
      href: '?evidence=barset-apa-2006-11-01.being-healthy',
    })
  })

  it('shows a doubtful reading without its grade', () => {
    expect(marksOf('ilacs', 'Impact of leaders')[0]).toMatchObject({
      look: 'doubtful',
      grade: null,
      word: 'Being checked by a person',
    })
  })

  it('shows what a person decided in its grade, and names who in the note', () => {
    expect(marksOf('ilacs', 'Help and protection')[0]).toMatchObject({
      look: 'judged',
      grade: 2,
      checked: true,
      note: 'Checked by Ada Example, reviewing officer, on 3 May 2027.',
      name: 'Help and protection: requires improvement to be good, checked by a person, inspected 30 June 2023. Show the evidence',
    })
  })

  it('shows why there is no grade, and leads to nothing where there is no evidence', () => {
    const [notHeld] = marksOf('apa', 'Enjoying and achieving')
    expect(notHeld).toMatchObject({ look: 'without', grade: null, word: 'Not held here', href: null })
    expect(notHeld!.name).toContain(notHeld!.note)
  })

  it('says so where a date is only that of publication', () => {
    const { inspections } = series().panels.find(({ key }) => key === 'slac')!
    expect(inspections.map(({ text }) => text)).toEqual(['Published August 2010'])
  })

  it('keeps the frameworks’ order and every row of each', () => {
    const view = busyAuthority()
    expect(series(view).panels.map(({ key, rows }) => [key, rows.map(({ label }) => label)])).toEqual(
      view.panels.map(({ framework, rows }) => [framework, rows.map(({ label }) => label)]),
    )
  })
})

describe('quoted grades', () => {
  it('stand in a panel and row that exist, hollow and called quoted, in the middle of the time they name', () => {
    const [, , quoted] = marksOf('apa', 'Children’s services')
    expect(quoted).toMatchObject({ look: 'quoted', grade: 2, word: 'adequate (quoted)', dateText: '2007' })
    expect(quoted!.href).toBe('/reports/barset-jar-2008-05-06')
    expect(new Date(quoted!.day * 86_400_000).toISOString().slice(0, 10)).toBe('2007-07-01')
  })

  const apa = panel('apa', [inspection('Barset', 'apa', inspected('2006-11-01'), { 'being-healthy': 3 })])
  const healthy = { framework: 'apa', area: 'being-healthy', when: '2006', grade: 3 } as const
  it.each([
    ['of a framework without a panel', { ...healthy, framework: 'jar' as const }],
    ['of an area without a row', { ...healthy, area: 'staying-safe' as const }],
    ['without a framework', { ...healthy, framework: null }],
    ['without a date', { ...healthy, when: null }],
    ['without a grade', { ...healthy, grade: null }],
    ['that repeat what the panel shows', healthy],
  ])('%s are left to the page’s own list', (_, quoted) => {
    expect(marksOf('apa', 'Being healthy', authorityView([apa], [quotation(quoted)]))).toHaveLength(1)
  })

  it('that contradict the document itself are shown beside it', () => {
    const contradiction = quotation({ ...healthy, grade: 2 })
    expect(marksOf('apa', 'Being healthy', authorityView([apa], [contradiction]))).toHaveLength(2)
  })
})
