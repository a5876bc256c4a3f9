import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { cString, int32, message } from '@/lib/database/embedded/wire'

/** A connection that speaks the protocol by hand, for what no driver would do. */
export class RawConnection {
  #heard = ''
  private constructor(readonly socket: Socket) {
    socket.on('data', chunk => {
      this.#heard += chunk.toString('latin1')
    })
  }

  /** Connects and gives the password in `url`. */
  static async open(url: string): Promise<RawConnection> {
    const { port, password } = new URL(url)
    const socket = connect({ host: '127.0.0.1', port: Number(port) })
    await once(socket, 'connect')
    const connection = new RawConnection(socket)
    const body = Buffer.concat([int32(3 << 16), ...['user', 'gradeline', ''].map(cString)])
    socket.write(Buffer.concat([int32(body.length + 4), body]))
    await connection.hears('R')
    await connection.says(message('p', password))
    return connection
  }

  /** Sends, and returns what comes back up to the next ReadyForQuery. */
  async says(...messages: Buffer[]): Promise<string> {
    this.#heard = ''
    this.socket.write(Buffer.concat(messages))
    return this.hears('Z\0\0\0\u0005')
  }

  async hears(sign: string): Promise<string> {
    while (!this.#heard.includes(sign)) await pause(5)
    return this.#heard
  }
}

/** The messages of an extended query, one by one. */
export const parse = (name: string, sql: string): Buffer => message('P', name, sql, Buffer.alloc(2))
export const bind = (name: string): Buffer => message('B', '', name, Buffer.alloc(6))
export const execute = message('E', '', Buffer.alloc(4))
export const sync = message('S')
export const flush = message('H')
