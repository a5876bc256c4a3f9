import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { changeFacts, makeFacts } from '../support/facts-table'
import { ENGINES, openTestDatabase } from '../support/postgres'
import { startHelper } from '../support/processes'

const QUESTIONS = 12_000

describe.each(ENGINES)('%s, asked by two other processes while it is written to', engine => {
  it('gives every answer to its own question', async () => {
    const database = await openTestDatabase(engine)
    const writer = new pg.Client({ connectionString: database.url })
    await writer.connect()
    try {
      await makeFacts(writer)
      const env = { DATABASE_URL: database.url, QUESTIONS: String(QUESTIONS) }
      const readers = [startHelper('questioner', env), startHelper('questioner', env)]
      let reading = true
      const answers = Promise.all(readers.map(reader => reader.next<{ asked: number; wrong: unknown[] }>()))
      const stop = () => {
        reading = false
      }
      answers.then(stop, stop)
      let rounds = 0
      for (; reading; rounds += 1) await changeFacts(writer, rounds)
      for (const { asked, wrong } of await answers) {
        expect(asked).toBeGreaterThanOrEqual(QUESTIONS)
        expect(wrong).toEqual([])
      }
      expect(rounds).toBeGreaterThan(100)
    } finally {
      await writer.end()
      await database.close()
    }
  })
})
