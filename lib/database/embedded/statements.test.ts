import { describe, expect, test } from 'vitest'
import { needsUnnamed, Statements, takesUnnamed } from './statements'
import { type Message, message, readCString } from './wire'

const typed = (bytes: Buffer): Message => ({ type: String.fromCharCode(bytes[0] ?? 0), bytes })
const parse = (name: string) => typed(message('P', name, 'SELECT 1', Buffer.alloc(2)))
const bind = (portal: string, name: string) => typed(message('B', portal, name, Buffer.alloc(6)))
const describeStatement = (name: string) => typed(message('D', Buffer.from('S'), name))
const query = typed(message('Q', 'SELECT 1'))
const sync = typed(message('S'))

const nameIn = ({ bytes }: Message, at = 5) => readCString(bytes, at).text

describe('statements of one name', () => {
  test('get different names for different connections, and stay the same for one', () => {
    const [one, two] = [new Statements(1), new Statements(2)]
    const mine = nameIn(one.rename(parse('s')))
    expect(nameIn(two.rename(parse('s')))).not.toBe(mine)
    expect(nameIn(one.rename(bind('', 's')), 6)).toBe(mine)
    expect(nameIn(one.rename(describeStatement('s')), 6)).toBe(mine)
    expect(nameIn(one.rename(parse('other')))).not.toBe(mine)
  })

  test('keep the rest of their message and its length true', () => {
    const { bytes } = new Statements(12).rename(bind('portal', 'a name much longer than its replacement'))
    expect(bytes.readInt32BE(1)).toBe(bytes.length - 1)
    expect(nameIn({ type: 'B', bytes })).toBe('portal')
    expect(bytes.subarray(-6)).toEqual(Buffer.alloc(6))
  })

  test('are all closed at the end of their connection', () => {
    const statements = new Statements(3)
    expect(statements.closeAll()).toBeNull()
    const name = nameIn(statements.rename(parse('s')))
    expect(statements.closeAll()?.includes(name)).toBe(true)
  })
})

describe('the unnamed statement', () => {
  test('keeps its empty name', () => {
    expect(nameIn(new Statements(1).rename(parse('')))).toBe('')
  })

  test('must be put back where a unit uses one that it does not make itself', () => {
    expect(needsUnnamed([bind('', ''), sync])).toBe(true)
    expect(needsUnnamed([describeStatement(''), sync])).toBe(true)
    expect(needsUnnamed([parse(''), bind('', ''), sync])).toBe(false)
    expect(needsUnnamed([bind('', 'named'), sync])).toBe(false)
  })

  test('is replaced by a unit that makes one, and dropped by a simple query', () => {
    expect(takesUnnamed([parse(''), sync])).toBe(true)
    expect(takesUnnamed([query])).toBe(true)
    expect(takesUnnamed([parse('named'), sync])).toBe(false)
  })

  test('is put back as it was last made', () => {
    const statements = new Statements(1)
    statements.note([parse(''), sync])
    expect(statements.restoreUnnamed()).toEqual(Buffer.concat([parse('').bytes, sync.bytes]))
    statements.note([query])
    expect(statements.restoreUnnamed()[0]).toBe('C'.charCodeAt(0))
  })
})
