import { describe, expect, test } from 'vitest'
import { type Message, MessageReader, message, simpleQuery } from './wire'

const SENT = [simpleQuery('SELECT 1'), message('P', 'name', 'SELECT $1', Buffer.alloc(2)), message('S')]

describe('a stream of bytes is cut into the same messages', () => {
  test.each([1, 2, 3, 7, 1000])('when it comes in pieces of %i bytes', size => {
    const reader = new MessageReader()
    reader.typed = true
    const all = Buffer.concat(SENT)
    const got: Message[] = []
    for (let at = 0; at < all.length; at += size) {
      reader.push(all.subarray(at, at + size))
      for (let next = reader.next(); next !== null; next = reader.next()) got.push(next)
    }
    expect(got.map(({ type }) => type)).toEqual(['Q', 'P', 'S'])
    expect(got.map(({ bytes }) => bytes)).toEqual(SENT)
  })
})

test('an opening message has no letter', () => {
  const reader = new MessageReader()
  const greeting = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])
  reader.push(greeting)
  expect(reader.next()).toEqual({ type: '', bytes: greeting })
  expect(reader.next()).toBeNull()
})

test('a stranger cannot make the server wait for a huge message', () => {
  const reader = new MessageReader()
  reader.push(Buffer.from([0, 16, 0, 0]))
  expect(() => reader.next()).toThrow(RangeError)
})

test('a length shorter than itself is refused', () => {
  const reader = new MessageReader()
  reader.typed = true
  reader.push(Buffer.from([81, 0, 0, 0, 3]))
  expect(() => reader.next()).toThrow(RangeError)
})
