import { describe, expect, it } from 'vitest'
import { authorityByCode, type DirectoryEntry, resolveAuthority } from './authorities'

const entry = (dfeNumber: number, name: string, more: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  dfeNumber,
  slug: name.toLowerCase(),
  name,
  formalName: name,
  region: 'South',
  type: 'County',
  gssCode: null,
  codes: [],
  ofstedUrn: null,
  responsibleFrom: null,
  responsibleTo: null,
  names: [],
  ...more,
})

const directory = [
  entry(901, 'Barsetshire', { formalName: 'Barsetshire County Council' }),
  entry(902, 'Barset'),
  entry(903, 'Sandwich and Minster', { names: ['Sandwich & Minster'] }),
  entry(904, 'Weston-on-Sea', { names: ['Weston'] }),
  entry(905, 'Oldshire (county)', { responsibleTo: '2019-03-31' }),
  entry(906, 'Oldshire', { responsibleFrom: '2019-04-01' }),
  entry(907, 'City of London', { names: ['City of London Corporation'] }),
  entry(908, 'Northwall', { responsibleTo: '2009-03-31' }),
]
const found = (name: string, on: string | null = '2006-11-01') =>
  resolveAuthority(directory, name, on)?.dfeNumber ?? null

describe('resolveAuthority', () => {
  it.each([
    ['Barsetshire County Council', 901],
    ['BARSETSHIRE COUNTY COUNCIL', 901],
    ['Barset City Council', 902],
    ['Barset Metropolitan Borough Council', 902],
    ['London Borough of Barset', 902],
    ['The Royal Borough of Barset', 902],
    ['City of Barset', 902],
    ['Sandwich & Minster Council', 903],
    ['Weston on Sea Children’s Services Authority Area', 904],
    ['Weston-on-Sea Borough Council', 904],
    ['the City of London', 907],
  ])('takes %s for the council it names', (name, dfeNumber) => expect(found(name)).toBe(dfeNumber))

  it('tells a council from its successor of the same name by the date', () => {
    expect(found('Oldshire', '2018-11-01')).toBe(905)
    expect(found('Oldshire Council', '2021-11-01')).toBe(906)
  })

  it('gives no answer where the date is needed and missing', () => expect(found('Oldshire', null)).toBeNull())

  it('still knows a council whose last report came out after it had gone, but not years later', () => {
    expect(found('Northwall', '2009-06-01')).toBe(908)
    expect(found('Northwall', '2012-06-01')).toBeNull()
  })

  it('does not take London alone for the City', () => expect(found('London')).toBeNull())
  it('does not guess at a name it does not hold', () => expect(found('Barsetonia')).toBeNull())
})

describe('authorityByCode', () => {
  const since = (code: string) => ({ code, from: null, to: null })
  const coded = [
    entry(911, 'Eastmarch', { codes: [since('E10000911'), since('E06000911')] }),
    entry(912, 'Westmarch', { codes: [since('E10000912'), since('E08000999')] }),
    entry(913, 'Southmarch', { codes: [since('E08000999')] }),
  ]
  const found = (code: string) => authorityByCode(coded, code)?.dfeNumber ?? null

  it('knows a council by its code of today and by a former one', () => {
    expect(found('E06000911')).toBe(911)
    expect(found(' e10000911 ')).toBe(911)
  })
  it('gives no answer to a code that two councils had, that none had, or that is none', () => {
    expect(found('E08000999')).toBeNull()
    expect(found('E06000000')).toBeNull()
    expect(found('')).toBeNull()
  })
})
