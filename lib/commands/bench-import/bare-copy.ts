import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from, to } from 'pg-copy-streams'

const TABLES = ['report', 'judgement', 'import_item']

/**
 * How long a bare COPY takes to bring in the rows that a load has written, into tables of the same columns with the
 * same indexes, out of files. Nothing else is done: no foreign keys, no hashes, no questions.
 * @returns milliseconds
 */
export async function bareCopy(url: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-copy-'))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('CREATE SCHEMA bare')
    for (const table of TABLES) {
      await pipeline(client.query(to(`COPY ${table} TO STDOUT`)), createWriteStream(join(folder, table)))
      await client.query(`CREATE TABLE bare.${table} (LIKE public.${table} INCLUDING ALL)`)
    }
    await client.query('CHECKPOINT')
    const started = performance.now()
    for (const table of TABLES)
      await pipeline(
        createReadStream(join(folder, table)),
        client.query(from(`COPY bare.${table} FROM STDIN`)),
      )
    return performance.now() - started
  } finally {
    await client.query('DROP SCHEMA IF EXISTS bare CASCADE')
    await client.end()
    rmSync(folder, { recursive: true, force: true })
  }
}
