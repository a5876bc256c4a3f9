import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { openEmbedded } from '@/lib/database/embedded/open'
import { freePort } from '../support/free-port'
import { embeddedFolder } from '../support/postgres'
import { startHelper } from '../support/processes'

const ROWS_A_BATCH = 20

describe('the folder of an embedded database', () => {
  it('has one owner where four processes start at the same moment, and loses nobody’s rows', async () => {
    const { folder, remove } = embeddedFolder()
    const writers = ['one', 'two', 'three', 'four'].map(NAME =>
      startHelper('owner-process', { GRADELINE_DATA: folder, NAME, BATCHES: '5' }),
    )
    const places = await Promise.all(writers.map(writer => writer.next<{ port: number }>()))
    expect(new Set(places.map(({ port }) => port)).size).toBe(1)
    for (const writer of writers) {
      while (!('done' in (await writer.next<object>())));
    }
    for (const writer of writers) writer.goOn()
    await Promise.all(writers.map(writer => writer.ended))
    expect(await batchesIn(folder)).toEqual(Array.from({ length: 20 }, () => ({ rows: ROWS_A_BATCH })))
    remove()
  })

  it('holds whole transactions after its owner was killed at work, again and again', async () => {
    const { folder, remove } = embeddedFolder()
    let committed = 0
    for (const life of [1, 2, 3, 4]) {
      const owner = startHelper('owner-process', {
        GRADELINE_DATA: folder,
        NAME: `life ${life}`,
        BATCHES: '1000000',
      })
      await owner.next()
      const enough = 3 + life * 2
      for (let batch = 1; batch <= enough; batch += 1) await owner.next()
      owner.child.kill('SIGKILL')
      await owner.ended
      committed += enough + owner.rest().length
    }
    const batches = await batchesIn(folder)
    expect(batches.filter(({ rows }) => rows !== ROWS_A_BATCH)).toEqual([])
    expect(batches.length).toBeGreaterThanOrEqual(committed)
    remove()
  })

  it('is taken over where another program has the port of an owner that is gone', async () => {
    const { folder, remove } = embeddedFolder()
    const first = await openEmbedded(folder, { command: 'first' })
    const port = Number(new URL(first.url).port)
    await first.close()
    const stranger = createServer(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(
      port,
      '127.0.0.1',
    )
    const second = await openEmbedded(folder, { command: 'second' })
    expect(new URL(second.url).port).not.toBe(String(port))
    await second.close()
    stranger.close()
    remove()
  })

  it('is not taken over from an owner that lives and does not answer', async () => {
    const { folder, remove } = embeddedFolder()
    const port = await freePort()
    const silent = createServer(() => undefined).listen(port, '127.0.0.1')
    const owner = { pid: process.pid, port, password: 'x', command: 'import', address: null }
    writeFileSync(join(folder, 'owners', 'owner-99'), JSON.stringify(owner))
    await expect(openEmbedded(folder, { command: 'test' })).rejects.toThrow(`kill ${process.pid}`)
    silent.close()
    remove()
  })

  it('is refused to a second `npm run up`, which is told the address of the first', async () => {
    const { folder, remove } = embeddedFolder()
    const first = await openEmbedded(folder, { command: 'up' })
    first.announce('http://localhost:3000')
    await expect(openEmbedded(folder, { command: 'up', mustOwn: true })).rejects.toThrow(
      'http://localhost:3000',
    )
    await first.close()
    remove()
  })

  it('opens to the right password only', async () => {
    const { folder, remove } = embeddedFolder()
    const database = await openEmbedded(folder, { command: 'test' })
    const address = new URL(database.url)
    address.password = 'guessed'
    const stranger = new pg.Client({ connectionString: address.href })
    await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' })
    await database.close()
    remove()
  })
})

async function batchesIn(folder: string): Promise<{ rows: number }[]> {
  const database = await openEmbedded(folder, { command: 'check' })
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query('SELECT count(*)::int AS rows FROM batch GROUP BY writer, batch')
  await client.end()
  await database.close()
  return rows
}
