/** A process that asks a database many questions over several connections and checks each answer against its own. */
import pg from 'pg'
import { FACTS } from './facts-table'

const CONNECTIONS = 3
const { DATABASE_URL = '', QUESTIONS = '0' } = process.env
const wrong: unknown[] = []
let asked = 0

type Ask = (client: pg.Client, n: number, connection: number) => Promise<boolean>

const byUnnamedStatement: Ask = async (client, n) => {
  const { rows } = await client.query('SELECT id, words, a + b AS sum FROM fact WHERE id = $1', [n])
  return rows.length === 1 && rows[0].id === n && rows[0].words === `fact ${n}` && rows[0].sum === 0
}

/** Every connection has another statement under the same name. */
const byNamedStatement: Ask = async (client, n, connection) => {
  const text = `SELECT $1::int * ${connection + 2} AS product, ${connection} AS connection`
  const { rows } = await client.query({ name: 'mine', text, values: [n] })
  return rows[0].product === n * (connection + 2) && rows[0].connection === connection
}

const bySimpleQuery: Ask = async (client, n) => {
  const { rows } = await client.query(`SELECT ${n} AS n, 'text ${n}' AS words`)
  return rows[0].n === n && rows[0].words === `text ${n}`
}

const inOneTransaction: Ask = async client => {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
  const a = await client.query('SELECT sum(a)::int AS total, count(*)::int AS rows FROM fact')
  const b = await client.query('SELECT sum(b)::int AS total, count(*)::int AS rows FROM fact')
  await client.query('COMMIT')
  return a.rows[0].total + b.rows[0].total === 0 && a.rows[0].rows === FACTS && b.rows[0].rows === FACTS
}

const withAnError: Ask = async (client, n) => {
  const error = await client.query('SELECT $1::int / ($1::int - $1::int)', [n]).catch(reason => reason)
  return error instanceof pg.DatabaseError && error.code === '22012'
}

const KINDS = [
  byUnnamedStatement,
  byNamedStatement,
  bySimpleQuery,
  byUnnamedStatement,
  inOneTransaction,
  withAnError,
]

async function ask(connection: number): Promise<void> {
  const client = new pg.Client({ connectionString: DATABASE_URL })
  await client.connect()
  while (asked < Number(QUESTIONS)) {
    asked += 1
    const n = 1 + Math.floor(Math.random() * FACTS)
    const kind = KINDS[asked % KINDS.length] ?? byUnnamedStatement
    if (!(await kind(client, n, connection))) wrong.push({ kind: kind.name, n, connection })
  }
  await client.end()
}

await Promise.all(Array.from({ length: CONNECTIONS }, (_, connection) => ask(connection)))
console.log(JSON.stringify({ asked, wrong }))
