import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../support/postgres'
import { bind, execute, flush, parse, RawConnection, sync } from '../support/raw-connection'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase('the embedded database')
})
afterAll(() => database.close())

const connected = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: database.url })
  client.on('error', () => undefined)
  await client.connect()
  return client
}
const value = async (client: pg.Client, sql: string): Promise<unknown> => {
  const { rows } = await client.query({ text: sql, rowMode: 'array' })
  return rows[0]?.[0]
}

describe('two connections to the embedded database', () => {
  let one: pg.Client
  let two: pg.Client
  beforeEach(async () => {
    ;[one, two] = await Promise.all([connected(), connected()])
    return async () => {
      await Promise.all([one.end(), two.end()])
    }
  })

  it('wait for each other’s transactions, and do not see into them', async () => {
    await one.query('CREATE TABLE seen (n int)')
    await one.query('BEGIN')
    await one.query('INSERT INTO seen VALUES (1)')
    let answered = false
    const count = value(two, 'SELECT count(*)::int FROM seen').finally(() => {
      answered = true
    })
    await pause(100)
    expect(answered).toBe(false)
    await one.query('ROLLBACK')
    expect(await count).toBe(0)
  })

  it('do not inherit each other’s settings, temporary tables or locks', async () => {
    const usual = await value(two, 'SHOW statement_timeout')
    await one.query("SET statement_timeout = '7s'")
    await one.query('CREATE TEMP TABLE mine (n int)')
    await one.query("PREPARE written AS SELECT 'one'")
    expect(await value(two, 'SHOW statement_timeout')).toBe(usual)
    await expect(two.query('SELECT * FROM mine')).rejects.toMatchObject({ code: '42P01' })
    await expect(two.query('EXECUTE written')).rejects.toMatchObject({ code: '26000' })
  })

  it('may each have a prepared statement of the same name', async () => {
    const ask = (client: pg.Client, text: string) => client.query({ name: 'same', text, rowMode: 'array' })
    await ask(one, "SELECT 'one'")
    await ask(two, "SELECT 'two'")
    expect((await ask(one, "SELECT 'one'")).rows).toEqual([['one']])
    expect((await ask(two, "SELECT 'two'")).rows).toEqual([['two']])
  })

  it('go on where the other is refused', async () => {
    await expect(one.query('COPY pg_class TO STDOUT')).rejects.toThrow('DATABASE_URL')
    expect(await value(two, 'SELECT 1')).toBe(1)
  })
})

describe('a connection by hand', () => {
  it('finds its unnamed statement again after others were asked', async () => {
    const [one, two] = [await RawConnection.open(database.url), await RawConnection.open(database.url)]
    await one.says(parse('', "SELECT 'mine'"), sync)
    await two.says(parse('', "SELECT 'yours'"), bind(''), execute, sync)
    expect(await one.says(bind(''), execute, sync)).toContain('mine')
    expect(await two.says(bind(''), execute, sync)).toContain('yours')
    one.socket.destroy()
    two.socket.destroy()
  })

  it('never runs another’s unnamed statement where it has none', async () => {
    const [one, two] = [await RawConnection.open(database.url), await RawConnection.open(database.url)]
    await two.says(parse('', "SELECT 'yours'"), sync)
    const answer = await one.says(bind(''), execute, sync)
    expect(answer).toContain('26000')
    expect(answer).not.toContain('yours')
    one.socket.destroy()
    two.socket.destroy()
  })

  it('keeps the database between a Flush and its Sync', async () => {
    const connection = await RawConnection.open(database.url)
    connection.socket.write(Buffer.concat([parse('', "SELECT 'first'"), bind(''), execute, flush]))
    await connection.hears('first')
    const other = await connected()
    let answered = false
    const answer = value(other, 'SELECT 2').finally(() => {
      answered = true
    })
    await pause(100)
    expect(answered).toBe(false)
    await connection.says(sync)
    expect(await answer).toBe(2)
    await other.end()
    connection.socket.destroy()
  })

  it.each([
    ['after a BEGIN', [parse('', 'BEGIN'), bind(''), execute, sync]],
    ['before its Sync', [flush]],
  ])('is rolled back where it breaks off %s', async (_when, opening) => {
    const client = await connected()
    await client.query('CREATE TABLE IF NOT EXISTS broken (n int)')
    const connection = await RawConnection.open(database.url)
    connection.socket.write(Buffer.concat(opening))
    connection.socket.write(
      Buffer.concat([parse('', 'INSERT INTO broken VALUES (1)'), bind(''), execute, flush]),
    )
    await connection.hears('INSERT 0 1')
    connection.socket.destroy()
    expect(await value(client, 'SELECT count(*)::int FROM broken')).toBe(0)
    await client.end()
  })

  it('is told of nonsense, and nobody else is disturbed', async () => {
    const connection = await RawConnection.open(database.url)
    connection.socket.write(Buffer.from([81, 0, 0, 0, 1, 1, 1]))
    expect(await connection.hears('08P01')).toContain('FATAL')
    const client = await connected()
    expect(await value(client, 'SELECT 3')).toBe(3)
    await client.end()
  })
})
