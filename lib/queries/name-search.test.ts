import { describe, expect, it } from 'vitest'
import { searchNames } from './name-search'

const council = (slug: string, ...names: string[]) => ({ slug, name: names.at(-1)!, names })
const councils = [
  council('essex', 'Essex County Council', 'Essex'),
  council('southend-on-sea', 'Southend-on-Sea', 'Southend UA'),
  council('north-northamptonshire', 'North Northamptonshire'),
  council('northamptonshire', 'Northamptonshire County Council', 'Northamptonshire'),
  council('bournemouth-christchurch-and-poole', 'Bournemouth, Christchurch and Poole', 'BCP Council', 'BCP'),
  council('dorset', 'Dorset Council', 'Dorset'),
  council('dorset-county', 'Dorset County Council', 'Dorset (county)'),
  council('kingston-upon-thames', 'Kingston upon Thames'),
  council('richmond-upon-thames', 'Richmond upon Thames'),
  council('hertfordshire', 'Hertfordshire County Council', 'Hertfordshire'),
  council('herefordshire', 'Herefordshire, County of', 'Herefordshire'),
]

const found = (asked: string): string[] =>
  searchNames(councils, asked).matches.map(({ council: { slug } }) => slug)
const alike = (asked: string): string[] =>
  searchNames(councils, asked).suggestions.map(({ council: { slug } }) => slug)

describe('a search for a council', () => {
  it('knows it by any of its names, whatever its form, case and punctuation', () => {
    for (const name of ['essex', 'ESSEX County Council', ' Essex ']) {
      expect(searchNames(councils, name).exact?.slug).toBe('essex')
    }
    expect(searchNames(councils, 'bcp').exact?.slug).toBe('bournemouth-christchurch-and-poole')
    expect(searchNames(councils, 'southend on sea').exact?.slug).toBe('southend-on-sea')
  })

  it('puts the exact name first, then names that begin so, then names that hold the words', () => {
    expect(found('northamptonshire')).toEqual(['northamptonshire', 'north-northamptonshire'])
    expect(found('north')).toEqual(['north-northamptonshire', 'northamptonshire'])
    expect(found('thames')).toEqual(['kingston-upon-thames', 'richmond-upon-thames'])
    expect(found('christchurch')).toEqual(['bournemouth-christchurch-and-poole'])
  })

  it('chooses none of two councils of one name', () => {
    expect(searchNames(councils, 'Dorset').exact).toBeNull()
    expect(found('Dorset')).toEqual(['dorset', 'dorset-county'])
  })

  it('offers names that look alike only where nothing matches', () => {
    expect(searchNames(councils, 'essex').suggestions).toEqual([])
    expect(alike('esex')[0]).toBe('essex')
    expect(alike('Hertferdshire')[0]).toBe('hertfordshire')
    expect(alike('bournmouth')).toContain('bournemouth-christchurch-and-poole')
    expect(alike('xyzzy qwert')).toEqual([])
  })

  it('finds nothing in an empty question', () => {
    expect(searchNames(councils, '  ')).toEqual({ exact: null, matches: [], suggestions: [] })
  })
})
