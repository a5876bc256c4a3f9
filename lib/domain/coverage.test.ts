import { describe, expect, it } from 'vitest'
import { coverageOf, type PlacedInspection } from './coverage'
import type { FrameworkKey } from './frameworks'

const placed = (framework: FrameworkKey, dfeNumber: number, placedOn: string): PlacedInspection => ({
  framework,
  dfeNumber,
  placedOn,
})

const cellIn = (inspections: PlacedInspection[], framework: FrameworkKey, year: number) =>
  coverageOf(inspections, '2026-11-25')
    .find(row => row.framework === framework)
    ?.cells.find(cell => cell.year === year)

describe('what is held of frameworks by year', () => {
  it('begins with the newest framework and runs from 2005 to today', () => {
    const rows = coverageOf([], '2026-11-25')
    expect(rows[0]?.framework).toBe('visit')
    expect(rows.at(-1)?.framework).toBe('apa')
    expect(rows[0]?.cells.map(({ year }) => year)).toEqual(Array.from({ length: 22 }, (_, at) => 2005 + at))
  })

  it('counts a council once in a year, and once in all', () => {
    const inspections = [
      placed('ilacs', 901, '2019-02-01'),
      placed('ilacs', 901, '2019-12-01'),
      placed('ilacs', 902, '2019-12-31'),
      placed('ilacs', 901, '2022-06-01'),
    ]
    expect(cellIn(inspections, 'ilacs', 2019)).toEqual({ year: 2019, councils: 2, why: null })
    const row = coverageOf(inspections, '2026-11-25').find(({ framework }) => framework === 'ilacs')
    expect(row).toMatchObject({ councils: 2, inspections: 4 })
  })

  it('says why nothing is counted', () => {
    expect(cellIn([], 'apa', 2009)?.why).toBe('not-in-use')
    expect(cellIn([], 'ilacs', 2017)?.why).toBe('not-in-use')
    expect(cellIn([], 'ilacs', 2019)?.why).toBe('not-held')
    expect(cellIn([], 'ilacs', 2020)?.why).toBe('paused')
    expect(cellIn([], 'ilacs', 2021)?.why).toBe('paused')
    expect(cellIn([], 'visit', 2020)?.why).toBe('not-held')
  })

  it('counts what is there in the year of the pause, and in a year after a framework ended', () => {
    expect(cellIn([placed('ilacs', 901, '2020-02-01')], 'ilacs', 2020)).toMatchObject({
      councils: 1,
      why: null,
    })
    expect(cellIn([placed('sif', 901, '2019-01-07')], 'sif', 2019)).toMatchObject({ councils: 1, why: null })
  })
})
