import { readdirSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { authorityByCode } from '@/lib/domain/authorities'
import { groupBy } from '@/lib/domain/group-by'
import { type ParsedReport, parsedReportSchema } from '@/lib/reading/report'
import { bundlePath, readBundle } from '../bundle-files'
import { hasWords } from '../content'
import { listedDocuments } from '../documents/listed'

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
    const parsed: unknown[] = reports.flatMap(({ text }) => JSON.parse(text))
    expect(parsed.map(report => hasWords(parsedReportSchema.parse(report)))).toEqual(parsed.map(() => false))
  })

  test('list each document once, as it is in the facts that were read from it', () => {
    const parsed: ParsedReport[] = reports.flatMap(({ text }) => JSON.parse(text))
    const read = parsed.filter(({ source }) => source.url !== null && !source.table)
    expect(
      listedDocuments().map(({ file, url, sha256, dfeNumber, framework }) => [
        file,
        url,
        sha256,
        dfeNumber,
        framework,
      ]),
    ).toEqual(
      read.map(({ source, authority, framework }) => [
        source.file,
        source.url,
        source.sha256,
        authority.dfeNumber,
        framework,
      ]),
    )
    expect(new Set(listedDocuments().map(({ reportId }) => reportId)).size).toBe(read.length)
  })

  test('stay small enough to be read as a change', () => {
    for (const file of readdirSync(bundlePath('')).filter(name => name.endsWith('.json')))
      expect(statSync(bundlePath(file)).size, file).toBeLessThan(1_000_000)
  })
})
