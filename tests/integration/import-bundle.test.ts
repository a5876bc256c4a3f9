import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importBundle } from '@/lib/importing/bundle'
import { readBundle } from '@/lib/importing/bundle-files'
import { ENGINES, openTestDatabase, type TestDatabase } from '../support/postgres'

describe.each(ENGINES)('the bundled facts in %s', engine => {
  const bundle = readBundle()
  const reports: unknown[] = bundle.reports.flatMap(({ text }) => JSON.parse(text))
  let database: TestDatabase

  beforeAll(async () => {
    database = await openTestDatabase(engine)
  })
  afterAll(() => database.close())

  test('go in whole, and then have nothing more to do', async () => {
    const steps: number[] = []
    const first = await importBundle(database.prisma, { onProgress: done => steps.push(done) })
    expect(first).toMatchObject({ outcome: 'imported', summary: { created: reports.length, refused: 0 } })
    expect(steps.at(-1)).toBe(reports.length)
    expect(await database.prisma.authority.count()).toBe(bundle.authorities.length)
    expect(await database.prisma.succession.count()).toBe(bundle.successions.length)
    expect(await database.prisma.statisticalNeighbour.count()).toBe(bundle.neighbours.length)
    expect((await importBundle(database.prisma)).outcome).toBe('skipped')
  })

  test('are done again after a run that was stopped half-way, and mend what is missing', async () => {
    const { prisma } = database
    await prisma.importRun.updateMany({ data: { finishedAt: null } })
    await prisma.authorityName.deleteMany({ where: { dfeNumber: 881 } })
    await prisma.authority.update({ where: { dfeNumber: 881 }, data: { region: 'Nowhere' } })
    const again = await importBundle(prisma)
    expect(again).toMatchObject({ outcome: 'imported', summary: { created: 0, unchanged: reports.length } })
    const essex = await prisma.authority.findUnique({ where: { dfeNumber: 881 }, include: { names: true } })
    expect(essex).toMatchObject({ slug: 'essex', region: 'East of England' })
    expect(essex?.names.map(({ name }) => name)).toContain('Essex County Council')
  })

  test('take away a council that is no more in them, unless a report hangs on it', async () => {
    const { prisma } = database
    const council = { region: 'Nowhere', type: 'County', name: '', formalName: '' }
    await prisma.authority.createMany({
      data: [
        { ...council, dfeNumber: 998, slug: 'gone' },
        { ...council, dfeNumber: 999, slug: 'kept' },
      ],
    })
    const { id, placedOn, inspected, table: _table, ...report } = (await prisma.report.findFirst())!
    await prisma.report.create({
      data: { ...report, id: 'kept', dfeNumber: 999, placedOn, inspected: inspected ?? [] },
    })
    await prisma.importRun.deleteMany()
    await importBundle(prisma)
    const left = await prisma.authority.findMany({ where: { dfeNumber: { gte: 998 } } })
    expect(left.map(({ slug }) => slug)).toEqual(['kept'])
  })
})
