import type { Client } from 'pg'

/** Rows 1 to this. */
export const FACTS = 200

/** A table on which a wrong answer shows: each row tells its own number in words, and `a + b` is always 0. */
export async function makeFacts(client: Client): Promise<void> {
  await client.query(
    'CREATE TABLE fact (id int PRIMARY KEY, words text NOT NULL, a int NOT NULL, b int NOT NULL)',
  )
  await client.query("INSERT INTO fact SELECT n, 'fact ' || n, 0, 0 FROM generate_series(1, $1::int) n", [
    FACTS,
  ])
}

/** Changes every tenth row in one transaction of several statements; between them `a + b` is not 0. */
export async function changeFacts(client: Client, round: number): Promise<void> {
  await client.query('BEGIN')
  await client.query('UPDATE fact SET a = a + $1 WHERE id % 10 = $2', [round, round % 10])
  await client.query('UPDATE fact SET b = b - $1 WHERE id % 10 = $2', [round, round % 10])
  // Every other one is taken back, as a refused report would be.
  await client.query(round % 2 === 0 ? 'COMMIT' : 'ROLLBACK')
}
