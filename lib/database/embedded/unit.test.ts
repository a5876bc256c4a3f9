import { expect, test } from 'vitest'
import { readAnswer } from './answer'
import { refusal, touchesSession, UnitCollector } from './unit'
import { message, simpleQuery } from './wire'

const typed = (type: string) => ({ type, bytes: message(type) })
const query = (sql: string) => ({ type: 'Q', bytes: simpleQuery(sql) })

test('messages are kept back until the connection waits for an answer', () => {
  const collector = new UnitCollector()
  for (const type of ['P', 'B', 'D', 'E']) expect(collector.add(typed(type))).toBeNull()
  expect(collector.add(typed('S'))?.map(({ type }) => type)).toEqual(['P', 'B', 'D', 'E', 'S'])
  expect(collector.add(typed('P'))).toBeNull()
  expect(collector.add(typed('H'))?.map(({ type }) => type)).toEqual(['P', 'H'])
  expect(collector.add(query('SELECT 1'))).toHaveLength(1)
})

test('what would stop PGlite is refused, and nothing that only looks like it', () => {
  expect(refusal(query('COPY t FROM STDIN'))).toContain('COPY')
  expect(refusal(query('SELECT 1;\n copy t (a) to stdout'))).toContain('COPY')
  expect(refusal({ type: 'P', bytes: message('P', 's', 'COPY t FROM STDIN', Buffer.alloc(2)) })).toContain(
    'COPY',
  )
  expect(refusal(query("SELECT 'copy from stdin'"))).toBeNull()
  expect(refusal(typed('d'))).toContain("'d'")
})

test('an answer tells its last status and its commands', () => {
  const bytes = Buffer.concat([
    message('C', 'SELECT 1'),
    message('Z', Buffer.from('T')),
    message('D', Buffer.from('ZZZZ')),
    message('C', 'INSERT 0 12'),
    message('C', 'CREATE TABLE'),
    message('Z', Buffer.from('I')),
  ])
  expect(readAnswer(bytes)).toMatchObject({ status: 'idle', commands: ['SELECT', 'INSERT', 'CREATE TABLE'] })
  expect(readAnswer(message('1'))).toMatchObject({ status: null, commands: [] })
})

test('settings and temporary tables touch the session, questions and changes of rows do not', () => {
  expect(touchesSession(['BEGIN', 'INSERT', 'SELECT', 'COMMIT'])).toBe(false)
  expect(touchesSession(['SELECT', 'SET'])).toBe(true)
  expect(touchesSession(['CREATE TABLE'])).toBe(true)
})
