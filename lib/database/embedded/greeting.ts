import { createHash, timingSafeEqual } from 'node:crypto'
import { errorMessage, int32, type Message, message, readCString } from './wire'

const SSL_REQUEST = 80_877_103
const GSS_REQUEST = 80_877_104
const CANCEL_REQUEST = 80_877_102
const PROTOCOL_3 = 3

/** What to answer to one opening message, and where the conversation stands afterwards. */
export interface Reply {
  send: Buffer
  next: 'greeting' | 'password' | 'open' | 'end'
}

/** The first, untyped message: a request for encryption, a cancellation, or the start itself. */
export function answerGreeting({ bytes }: Message): Reply {
  const code = bytes.length < 8 ? 0 : bytes.readInt32BE(4)
  // Not over TCP between two processes of one machine; the client goes on in clear.
  if (code === SSL_REQUEST || code === GSS_REQUEST) return { send: Buffer.from('N'), next: 'greeting' }
  // A unit runs to its end before any cancellation could be read.
  if (code === CANCEL_REQUEST) return { send: Buffer.alloc(0), next: 'end' }
  if (code >>> 16 !== PROTOCOL_3) return refuse('08P01', 'This server speaks version 3 of the protocol only.')
  return { send: message('R', int32(3)), next: 'password' }
}

/** The password, without which nothing on this machine may read or write here. */
export function answerPassword(given: Message, password: string): Reply {
  if (given.type !== 'p') return refuse('08P01', 'A password was expected.')
  if (!same(readCString(given.bytes, 5).text, password)) return refuse('28P01', 'The password is wrong.')
  const settings = Object.entries(SETTINGS).map(([name, value]) => message('S', name, value))
  const nobodyToCancel = message('K', int32(0), int32(0))
  return { send: Buffer.concat([message('R', int32(0)), ...settings, nobodyToCancel, READY]), next: 'open' }
}

const READY = message('Z', Buffer.from('I'))

/** What a driver may ask to know before its first query; the same as the session's. */
const SETTINGS = {
  server_version: '18.0',
  server_encoding: 'UTF8',
  client_encoding: 'UTF8',
  DateStyle: 'ISO, MDY',
  TimeZone: 'UTC',
  integer_datetimes: 'on',
  standard_conforming_strings: 'on',
}

const refuse = (code: string, sentence: string): Reply => ({
  send: errorMessage('FATAL', code, sentence),
  next: 'end',
})

function same(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}
