import { connect, type Socket } from 'node:net'
import { cString, int32, message } from './wire'

/** A connection that asks nothing: it tells whether an owner lives, and keeps it from closing while held. */
export interface Lease {
  release(): void
}

export type Hello =
  | { found: 'owner'; lease: Lease }
  /** It is on its way out; ask again. */
  | { found: 'closing' }
  /** Nothing listens there, or something that is not this database. */
  | { found: 'nobody' }
  /** Something took the call and says nothing. */
  | { found: 'silence' }

/** Asks at the port whether the database with this password is there. @param patience in milliseconds. */
export function hello(port: number, password: string, patience: number): Promise<Hello> {
  return new Promise(resolve => {
    const socket = connect({ host: '127.0.0.1', port })
    const settle = (answer: Hello) => {
      clearTimeout(timer)
      if (answer.found !== 'owner') socket.destroy()
      resolve(answer)
    }
    const timer = setTimeout(() => settle({ found: 'silence' }), patience)
    socket.on('error', () => settle({ found: 'nobody' }))
    socket.on('close', () => settle({ found: 'nobody' }))
    socket.on('connect', () => socket.write(greeting()))
    let heard = Buffer.alloc(0)
    socket.on('data', chunk => {
      heard = Buffer.concat([heard, chunk])
      if (heard.equals(ASKS_PASSWORD)) socket.write(message('p', password))
      else if (heard.includes(WELCOME)) settle({ found: 'owner', lease: leaseOf(socket) })
      else if (heard.includes('C57P01\0')) settle({ found: 'closing' })
    })
  })
}

const ASKS_PASSWORD = message('R', int32(3))
const WELCOME = message('R', int32(0))

function greeting(): Buffer {
  const body = Buffer.concat([
    int32(3 << 16),
    ...['user', 'gradeline', 'database', 'postgres', ''].map(cString),
  ])
  return Buffer.concat([int32(body.length + 4), body])
}

function leaseOf(socket: Socket): Lease {
  socket.removeAllListeners('close')
  // A lease never keeps its own process alive, only the owner's.
  socket.unref()
  return { release: () => socket.end(message('X')) }
}
