/**
 * A process that opens the embedded database of GRADELINE_DATA as any command does, tells where it is, writes batches
 * of rows (BATCHES of them), and stays until its standard input ends.
 */
import { once } from 'node:events'
import pg from 'pg'
import { openEmbedded } from '@/lib/database/embedded/open'

const { GRADELINE_DATA = '', BATCHES = '0', NAME = 'helper' } = process.env
const ROWS = 20

const database = await openEmbedded(GRADELINE_DATA, { command: NAME })
const client = new pg.Client({ connectionString: database.url })
await client.connect()
tell({ port: Number(new URL(database.url).port) })
await client.query('CREATE TABLE IF NOT EXISTS batch (writer text, batch int, row int)')
for (let batch = 1; batch <= Number(BATCHES); batch += 1) {
  await client.query('BEGIN')
  for (let row = 1; row <= ROWS; row += 1) {
    await client.query('INSERT INTO batch VALUES ($1, $2, $3)', [NAME, batch, row])
  }
  await client.query('COMMIT')
  tell({ committed: batch })
}
tell({ done: true })
process.stdin.resume()
await once(process.stdin, 'end')
await client.end()
await database.close()

function tell(what: object): void {
  console.log(JSON.stringify(what))
}
