/**
 * The Postgres wire protocol, version 3: bytes cut into messages, and the few messages the server says itself.
 * A typed message is one letter, four bytes of length (counting themselves), and the body.
 */
export interface Message {
  /** The letter, such as 'Q' or 'P'; empty for the untyped messages that open a connection. */
  type: string
  /** The whole message as it came. */
  bytes: Buffer
}

/** Before the password is checked nobody may make us keep more than this, in bytes. */
const LARGEST_GREETING = 10_000
/** Far above any import, and below what PGlite can take in one piece, in bytes. */
const LARGEST_MESSAGE = 512 * 1024 * 1024

/** Cuts a stream of bytes into messages, however the network divided it. */
export class MessageReader {
  #waiting: Buffer[] = []
  #length = 0
  /** False until the greeting is over: the first messages carry no letter. */
  typed = false
  trusted = false

  push(chunk: Buffer): void {
    this.#waiting.push(chunk)
    this.#length += chunk.length
  }

  /** The next whole message, or null until more bytes come. @throws RangeError at an impossible length. */
  next(): Message | null {
    const head = this.typed ? 1 : 0
    if (this.#length < head + 4) return null
    const lengthAt = this.#peek(head + 4).readInt32BE(head)
    const limit = this.trusted ? LARGEST_MESSAGE : LARGEST_GREETING
    if (lengthAt < 4 || lengthAt > limit)
      throw new RangeError(`a message of ${lengthAt} bytes is not possible`)
    if (this.#length < head + lengthAt) return null
    const bytes = this.#take(head + lengthAt)
    return { type: this.typed ? String.fromCharCode(bytes[0] ?? 0) : '', bytes }
  }

  #peek(count: number): Buffer {
    const first = this.#waiting[0]
    return first !== undefined && first.length >= count ? first : this.#joined()
  }

  #take(count: number): Buffer {
    const all = this.#peek(count)
    const rest = all.subarray(count)
    this.#waiting.shift()
    if (rest.length > 0) this.#waiting.unshift(rest)
    this.#length -= count
    return all.subarray(0, count)
  }

  #joined(): Buffer {
    const all = Buffer.concat(this.#waiting)
    this.#waiting = [all]
    return all
  }
}

/** A typed message with this body. */
export function message(type: string, ...body: (string | Buffer)[]): Buffer {
  const content = Buffer.concat(body.map(part => (typeof part === 'string' ? cString(part) : part)))
  const head = Buffer.alloc(5, type)
  head.writeInt32BE(content.length + 4, 1)
  return Buffer.concat([head, content])
}

/** Text ended by a zero byte, as every text of the protocol is. */
export const cString = (text: string): Buffer => Buffer.from(`${text}\0`)

export function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

/** The text that starts at `from`, and where the next field begins. */
export function readCString(bytes: Buffer, from: number): { text: string; next: number } {
  const end = bytes.indexOf(0, from)
  if (end < 0) throw new RangeError('a text without its end')
  return { text: bytes.toString('utf8', from, end), next: end + 1 }
}

export const SYNC = message('S')
export const simpleQuery = (sql: string): Buffer => message('Q', sql)

/** @param code SQLSTATE, which is what a driver decides by. */
export function errorMessage(severity: 'ERROR' | 'FATAL', code: string, sentence: string): Buffer {
  return message('E', `S${severity}`, `V${severity}`, `C${code}`, `M${sentence}`, Buffer.alloc(1))
}
