import { cString, type Message, message, readCString, SYNC } from './wire'

/**
 * Prepared statements of one connection. PGlite is a single session, in which two connections' statements would
 * meet under one name; so each connection's names are rewritten to names nobody else has.
 */
export class Statements {
  readonly #connection: number
  readonly #names = new Map<string, string>()
  /** The connection's last unnamed statement, kept in case another connection's has taken its place. */
  #unnamed: Buffer | null = null

  constructor(connection: number) {
    this.#connection = connection
  }

  /** The same message under this connection's own names. */
  rename(message: Message): Message {
    switch (message.type) {
      case 'P':
        return this.#replace(message, 5)
      case 'B':
        // A portal's name comes first; portals end with their transaction, which nobody shares.
        return this.#replace(message, readCString(message.bytes, 5).next)
      case 'D':
      case 'C':
        return message.bytes[5] === STATEMENT ? this.#replace(message, 6) : message
      default:
        return message
    }
  }

  /** Remembers what the connection will expect to find under no name after this unit. */
  note(unit: readonly Message[]): void {
    for (const { type, bytes } of unit) {
      if (type === 'P' && bytes[5] === 0) this.#unnamed = bytes
      if (type === 'Q') this.#unnamed = null
    }
  }

  /** What puts the unnamed statement back, or clears away another connection's. */
  restoreUnnamed(): Buffer {
    return Buffer.concat([this.#unnamed ?? closeStatement(''), SYNC])
  }

  /** What forgets every statement of a connection that has ended; null where it had none. */
  closeAll(): Buffer | null {
    if (this.#names.size === 0) return null
    return Buffer.concat([...[...this.#names.values()].map(closeStatement), SYNC])
  }

  #replace(message: Message, at: number): Message {
    const { text, next } = readCString(message.bytes, at)
    if (text === '') return message
    const name = this.#names.get(text) ?? `c${this.#connection}s${this.#names.size}`
    this.#names.set(text, name)
    const parts = [message.bytes.subarray(0, at), cString(name), message.bytes.subarray(next)]
    const bytes = Buffer.concat(parts)
    bytes.writeInt32BE(bytes.length - 1, 1)
    return { type: message.type, bytes }
  }
}

/** True where a unit uses the unnamed statement before it makes one. */
export function needsUnnamed(unit: readonly Message[]): boolean {
  for (const { type, bytes } of unit) {
    if (type === 'P' && bytes[5] === 0) return false
    if (type === 'B' && bytes[readCString(bytes, 5).next] === 0) return true
    if (type === 'D' && bytes[5] === STATEMENT && bytes[6] === 0) return true
  }
  return false
}

/** True where a unit leaves its own unnamed statement behind, or none. */
export const takesUnnamed = (unit: readonly Message[]): boolean =>
  unit.some(({ type, bytes }) => type === 'Q' || (type === 'P' && bytes[5] === 0))

const STATEMENT = 'S'.charCodeAt(0)
const closeStatement = (name: string): Buffer => message('C', Buffer.from('S'), name)
