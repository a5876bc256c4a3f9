import { expect, test } from 'vitest'
import { slugOf } from './slug'

test.each([
  ['Southend-on-Sea', 'southend-on-sea'],
  ['Dorset (county)', 'dorset-county'],
  ['St. Helens', 'st-helens'],
  ['Bristol, City of', 'bristol'],
  ['City of London', 'city-of-london'],
  ['Bournemouth, Christchurch & Poole', 'bournemouth-christchurch-and-poole'],
])('%s has the address %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})
