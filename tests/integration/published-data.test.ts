import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/[resource]/route'
import { GET as getDownload } from '@/app/data/download/[file]/route'
import { importAll } from '@/lib/importing/import-all'
import { finishRun, startRun } from '@/lib/importing/runs'
import { RESOURCES } from '@/lib/queries/dataset'
import { csvCell } from '@/lib/queries/dataset/csv'
import type { Row } from '@/lib/queries/dataset/field'
import { decide } from '@/lib/record/decide'
import { openAppDatabase } from '../support/app-database'
import type { TestDatabase } from '../support/postgres'
import { PUBLISHED } from '../support/published-reports'
import { addTestshire } from '../support/testshire'

let database: TestDatabase
beforeAll(async () => {
  database = await openAppDatabase('the embedded database')
  const { prisma } = database
  await addTestshire(prisma)
  const shared = { region: 'East of England', type: 'County' }
  await prisma.authority.create({
    data: { dfeNumber: 998, slug: 'madeham', name: 'Madeham', formalName: 'Madeham', ...shared },
  })
  await prisma.statisticalNeighbour.createMany({
    data: [2021, 2025].map(model => ({
      ...{ model, dfeNumber: 999, rank: 1, neighbourDfe: 998, closeness: 'Close' },
    })),
  })
  const runId = await startRun(prisma, 'files', null)
  const entries = PUBLISHED.map(report => ({ file: report.source.file, report }))
  const { refused } = await importAll(prisma, runId, entries, { replace: false })
  expect(refused).toBe(0)
  await finishRun(prisma, runId)
})
afterAll(() => database.close())

const ask = (path: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost/api/v1/${path}`, { headers }), {
    params: Promise.resolve({ resource: path.split('?')[0]! }),
  })
const rowsOf = async (path: string): Promise<Row[]> => (await (await ask(path)).json()).rows
const download = (file: string) =>
  getDownload(new Request('http://localhost/'), { params: Promise.resolve({ file }) })

describe.each(RESOURCES.map(({ key }) => key))('%s', key => {
  it('are paged to the end without loss or double', async () => {
    const whole = await rowsOf(`${key}?limit=1000`)
    expect(whole.length).toBeGreaterThan(1)
    for (const limit of [1, 3]) {
      const paged: Row[] = []
      let next: string | null = `${key}?limit=${limit}`
      while (next) {
        const response = await ask(next)
        const page = await response.json()
        paged.push(...page.rows)
        next = page.next?.replace('/api/v1/', '') ?? null
        expect(response.headers.get('Link')).toBe(page.next && `<${page.next}>; rel="next"`)
        expect(page.count).toBeGreaterThan(0)
      }
      expect(paged).toEqual(whole)
    }
  })

  it('are the same rows as JSON, as CSV and as files', async () => {
    const rows = await rowsOf(`${key}?limit=1000`)
    const cells = rows.map(row =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, csvCell(value)])),
    )
    const response = await ask(`${key}?limit=1000`, { Accept: 'text/csv' })
    expect(response.headers.get('Content-Type')).toContain('text/csv')
    expect(parse(await response.text(), { columns: true })).toEqual(cells)
    const file = await download(`${key}.csv`)
    expect(file.headers.get('Content-Disposition')).toMatch(
      new RegExp(`^attachment; filename="gradeline-${key}-\\d{4}-\\d\\d-\\d\\d\\.csv"$`),
    )
    expect(parse(Buffer.from(await file.arrayBuffer()), { columns: true, bom: true })).toEqual(cells)
    expect((await (await download(`${key}.json`)).json()).rows).toEqual(rows)
  })

  it('are not sent again to whom has them already', async () => {
    const etag = (await ask(key)).headers.get('ETag')!
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    expect((await ask(key, { 'If-None-Match': etag })).status).toBe(304)
    expect((await ask(key, { 'If-None-Match': etag, Accept: 'text/csv' })).status).toBe(200)
    expect((await ask(`${key}?limit=2`, { 'If-None-Match': etag })).status).toBe(200)
  })
})

it('a doubtful grade is told nowhere, and a certain one with its place', async () => {
  const [row] = await rowsOf('judgements?state=being-checked')
  expect(row).toMatchObject({
    grade_rank: null,
    as_written: null,
    certainty: 'doubtful',
    area: 'staying-safe',
  })
  expect(JSON.stringify(await rowsOf('judgements')).toLowerCase()).not.toContain('inadequate')
  expect(await rowsOf('judgements?grade=1')).toEqual([])
  const [of2005] = await rowsOf('judgements?year=2005&area=being-healthy')
  expect(of2005).toMatchObject({
    grade_rank: 3,
    grade_word: 'Good',
    as_written: 'good',
    line: 1,
    decided_by_person: false,
  })
})

it('a person’s decision is told as decided, and makes another answer of it', async () => {
  const before = (await ask('judgements')).headers.get('ETag')!
  const who = { by: 'Ada Example, reviewing officer', why: 'The letter says so.' }
  const asked = { reportId: 'testshire-apa-2006-11-01', area: 'staying-safe', grade: 'adequate', ...who }
  await decide(database.prisma, asked, new Date('2026-11-01T09:00:00Z'))
  const [row] = await rowsOf('judgements?area=staying-safe&year=2006')
  expect(row).toMatchObject({
    state: 'graded',
    grade_rank: 2,
    grade_word: 'Adequate',
    as_written: 'adequate',
  })
  expect(row).toMatchObject({ certainty: 'certain', decided_by_person: true })
  expect((await ask('judgements', { 'If-None-Match': before })).status).toBe(200)
})

it('a grade of a table names the sheet and the row it stands in', async () => {
  const [row] = await rowsOf('judgements?framework=sif')
  expect(row).toMatchObject({ source_kind: 'official', sheet: 'History', row: 12, line: null, grade_rank: 3 })
  expect(row).toMatchObject({ comparability_group: 'sif-2013', placed_by: 'began', placed_on: '2014-03-03' })
})

it('rows are narrowed by council, framework, year, days, area and region', async () => {
  const count = async (path: string) => (await rowsOf(path)).length
  expect(await count('inspections')).toBe(5)
  expect(await count('inspections?framework=apa')).toBe(4)
  expect(await count('inspections?authority=999&year=2005,2006')).toBe(2)
  expect(await count('inspections?authority=madeham')).toBe(0)
  expect(await count('inspections?from=2006-11-01&to=2007-11-01')).toBe(2)
  expect(await count('judgements?area=staying-safe&region=east%20of%20england')).toBe(4)
  expect(await count('findings?area=staying-safe')).toBe(4)
  expect(await count('neighbours?year=2025')).toBe(1)
  expect(await count('authorities?authority=testshire,998')).toBe(2)
})

it('what cannot be answered is refused with one sentence', async () => {
  const refusal = async (path: string, headers?: Record<string, string>) => {
    const response = await ask(path, headers)
    expect(response.headers.get('Content-Type')).toContain('application/problem+json')
    const { status, detail, parameter } = await response.json()
    expect(response.status).toBe(status)
    return [status, parameter ?? null, detail]
  }
  expect(await refusal('inspections?authority=atlantis')).toEqual([
    400,
    'authority',
    expect.stringContaining('atlantis'),
  ])
  expect(await refusal('inspections?region=Wales')).toEqual([
    400,
    'region',
    expect.stringContaining('East of England'),
  ])
  expect(await refusal('rankings')).toEqual([404, null, expect.stringContaining('judgements')])
  expect(await refusal('findings', { Accept: 'image/png' })).toEqual([406, null, expect.any(String)])
  expect((await download('rankings.csv')).status).toBe(404)
})

it('no text runs as a formula in a file', async () => {
  const written = await (await download('findings.csv')).text()
  expect(written).toContain(`"'=1+1 lanterns, ""all"" bright"`)
  expect(written).not.toMatch(/(^|,|\n)"?=/)
})

it('the workbook is one, and the dictionary tells every field', async () => {
  const bytes = Buffer.from(await (await download('gradeline.xlsx')).arrayBuffer())
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString()])
  const sheets = parts.filter(([name]) => name?.startsWith('xl/worksheets/sheet'))
  expect(sheets).toHaveLength(7)
  expect(sheets.some(([, xml]) => xml?.includes('<f>'))).toBe(false)
  const dictionary = parse(await (await download('data-dictionary.csv')).text(), { columns: true, bom: true })
  expect(dictionary).toHaveLength(RESOURCES.flatMap(({ fields }) => fields).length)
})
