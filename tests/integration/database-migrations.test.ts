import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { migrationsOnDisk } from '@/lib/database/migrations/folder'
import { migrate } from '@/lib/database/migrations/migrate'
import { pendingMigration } from '@/lib/database/migrations/write'
import { ENGINES, openTestDatabase, serverPlace } from '../support/postgres'

describe('migrations', () => {
  it('are applied once, however often they are asked for', async () => {
    const place = await serverPlace()
    try {
      expect(await migrate(place.url)).toEqual(migrationsOnDisk().map(({ name }) => name))
      expect(await migrate(place.url)).toEqual([])
      expect(await query(place.url, 'SELECT count(*)::int AS n FROM _prisma_migrations')).toEqual([
        { n: migrationsOnDisk().length },
      ])
    } finally {
      await place.close()
    }
  })

  it('are applied once where several processes start together', async () => {
    const place = await serverPlace()
    try {
      const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(place.url)))
      expect(applied.flat()).toEqual(migrationsOnDisk().map(({ name }) => name))
    } finally {
      await place.close()
    }
  })

  it('build what prisma/schema.prisma says', async () => {
    expect(await pendingMigration()).toBeNull()
  })

  it('leave a database alone that is not ours', async () => {
    const place = await serverPlace()
    try {
      await query(place.url, 'CREATE TABLE somebody_elses (id int)')
      await expect(migrate(place.url)).rejects.toThrow('create an empty database')
      expect(await query(place.url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).toEqual([
        { tablename: 'somebody_elses' },
      ])
    } finally {
      await place.close()
    }
  })

  it('build the same on the embedded database as on a server', async () => {
    const [embedded, server] = await Promise.all(ENGINES.map(shapeOn))
    expect(embedded?.columns.length).toBeGreaterThan(80)
    expect(embedded).toEqual(server)
  })
})

describe.each(ENGINES)('on %s', engine => {
  it('a judgement cannot be stored with a grade it did not get', async () => {
    const database = await openTestDatabase(engine)
    try {
      const insert = (state: string, grade: number | null) => database.prisma.$executeRaw`
        INSERT INTO judgement (report_id, key, ordinal, area, state, grade, basis, certainty, evidence)
        VALUES ('nobody', 'a', 1, 'a', ${state}::judgement_state, ${grade}::smallint, 'table', 'certain', '[]')`
      await expect(insert('graded', null)).rejects.toThrow('judgement_grade_follows_state')
      await expect(insert('not_judged', 2)).rejects.toThrow('judgement_grade_follows_state')
      await expect(insert('graded', 5)).rejects.toThrow('judgement_grade_range')
    } finally {
      await database.close()
    }
  })
})

async function shapeOn(engine: (typeof ENGINES)[number]) {
  const database = await openTestDatabase(engine)
  try {
    return {
      columns: await query(
        database.url,
        `SELECT table_name, column_name, data_type, udt_name, is_nullable, column_default, numeric_precision
         FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`,
      ),
      // Postgres 18 lists NOT NULL among the constraints, 15 does not; the columns above say it for both.
      constraints: await query(
        database.url,
        `SELECT conrelid::regclass::text AS "table", conname, pg_get_constraintdef(oid) AS definition
         FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n' ORDER BY 1, 2`,
      ),
      indexes: await query(
        database.url,
        `SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2`,
      ),
      enums: await query(
        database.url,
        'SELECT typname, enumlabel FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid ORDER BY 1, enumsortorder',
      ),
    }
  } finally {
    await database.close()
  }
}

async function query(url: string, sql: string): Promise<object[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
