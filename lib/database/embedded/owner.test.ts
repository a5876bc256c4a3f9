import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Claims } from './owner'

const owner = { pid: 1, port: 2, password: 'x', command: 'test', address: null }
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradeline-claims-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('one alone takes the place after a dead owner', () => {
  const claims = new Claims(folder)
  expect(claims.newest()).toEqual({ number: 0, owner: null })
  expect(claims.take(0, owner)).toBe(true)
  expect(claims.take(0, owner)).toBe(false)
  expect(claims.take(1, { ...owner, pid: 3 })).toBe(true)
  expect(claims.newest()).toEqual({ number: 2, owner: { ...owner, pid: 3 } })
})

test('whoever looked long ago does not take a number that was used and cleared away', () => {
  const claims = new Claims(folder)
  for (const number of [0, 1, 2]) claims.take(number, owner)
  expect(claims.take(0, owner)).toBe(false)
  expect(readdirSync(folder)).toEqual(['owner-3'])
})

test('an owner adds its address to its own claim', () => {
  const claims = new Claims(folder)
  claims.take(0, owner)
  claims.update(1, { ...owner, address: 'http://localhost:3000' })
  expect(claims.newest().owner?.address).toBe('http://localhost:3000')
})
