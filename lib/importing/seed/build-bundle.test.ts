import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { authorityByCode } from '@/lib/domain/authorities'
import { groupBy } from '@/lib/domain/group-by'
import { parsedReportSchema } from '@/lib/reading/report'
import { bundlePath, readBundle } from '../bundle-files'
import { hasWords } from '../content'
import { buildBundle } from './build-bundle'

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))

test.skipIf(!existsSync(shared))(
  'prisma/seed is what “npm run seed:build” makes, to the byte (skipped where ../shared is absent)',
  () => {
    const built = Object.entries(buildBundle())
    const stale = built.filter(([file, text]) => readFileSync(bundlePath(file), 'utf8') !== text)
    expect(
      stale.map(([file]) => file),
      'run “npm run seed:build”',
    ).toEqual([])
  },
)

describe('the bundled facts', () => {
  const { authorities, successions, neighbours, reports } = readBundle()
  const numbers = new Set(authorities.map(({ dfeNumber }) => dfeNumber))

  test('give every council an address of its own', () => {
    expect(new Set(authorities.map(({ slug }) => slug)).size).toBe(authorities.length)
    for (const { slug } of authorities) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test('call no unitary authority a county council, and every county by its full name', () => {
    for (const { name, formalName, type } of authorities)
      expect(formalName.endsWith(' County Council'), name).toBe(type === 'County')
  })

  test('speak of known councils only', () => {
    const named = [
      ...successions.flatMap(({ predecessor, successor }) => [predecessor, successor]),
      ...neighbours.flatMap(({ dfeNumber, neighbourDfe }) => [dfeNumber, neighbourDfe]),
    ]
    expect(named.filter(number => !numbers.has(number))).toEqual([])
  })

  test('know every council by each of its codes, the one in force among them', () => {
    for (const { dfeNumber, name, gssCode, codes } of authorities) {
      expect(codes.some(({ code }) => code === gssCode) || gssCode === null, name).toBe(true)
      for (const { code } of codes) expect(authorityByCode(authorities, code)?.dfeNumber).toBe(dfeNumber)
    }
  })

  test('give a code the days of its reorganisation, and none where no source tells them', () => {
    const codesOf = (slug: string) => authorities.find(one => one.slug === slug)!.codes
    expect(codesOf('buckinghamshire')).toEqual([
      { code: 'E10000002', from: null, to: '2020-03-31' },
      { code: 'E06000060', from: '2020-04-01', to: null },
    ])
    // The table mentions the change beside the reorganisation of 2009, but a unitary's code never was a county's.
    expect(codesOf('northumberland').map(({ from, to }) => [from, to])).toEqual([
      [null, null],
      [null, null],
    ])
    expect(codesOf('county-durham')).toEqual([{ code: 'E06000047', from: '2009-04-01', to: null }])
    expect(codesOf('cheshire')).toEqual([])
  })

  test('have ten neighbours, ranked from 1, for each council of a model', () => {
    for (const list of groupBy(neighbours, ({ model, dfeNumber }) => `${model} ${dfeNumber}`))
      expect(list.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  test('carry no words of the reports they are about', () => {
    const parsed: unknown[] = JSON.parse(reports)
    expect(parsed.map(report => hasWords(parsedReportSchema.parse(report)))).toEqual(parsed.map(() => false))
  })

  test('stay small enough to be read as a change', () => {
    for (const file of ['authorities.json', 'successions.json', 'neighbours.json', 'reports.json'])
      expect(statSync(bundlePath(file)).size, file).toBeLessThan(1_000_000)
  })
})
