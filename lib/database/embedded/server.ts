import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { Gate } from './gate'
import { EmbeddedPostgres } from './postgres'
import { Session } from './session'
import { errorMessage } from './wire'

const HOST = '127.0.0.1'

/**
 * Gives an embedded Postgres to any number of connections on this machine. Each of their units runs whole, and a
 * transaction has the database to itself until it ends.
 */
export class EmbeddedServer {
  readonly port: number
  readonly password = randomBytes(24).toString('base64url')
  /** Resolves with the reason when PGlite stops by itself; nothing can be answered after it. */
  readonly broken: Promise<string>
  readonly #server: Server
  readonly #gate = new Gate()
  readonly #sessions = new Set<Session>()
  #postgres: Promise<EmbeddedPostgres> | null = null
  #closing = false
  #count = 0
  #reportBroken: (reason: string) => void = () => undefined

  private constructor(server: Server, port: number) {
    this.#server = server
    this.port = port
    this.broken = new Promise(resolve => {
      this.#reportBroken = resolve
    })
    server.on('connection', socket => this.#welcome(socket))
  }

  /** Listens on a free port of this machine only; queries are answered after `start`. */
  static async listen(): Promise<EmbeddedServer> {
    const server = createServer()
    server.listen(0, HOST)
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
    return new EmbeddedServer(server, address.port)
  }

  get url(): string {
    return EmbeddedServer.urlOf(this)
  }

  static urlOf({ port, password }: { port: number; password: string }): string {
    return `postgres://gradeline:${password}@${HOST}:${port}/postgres`
  }

  /** @throws DatabaseProblem where the folder holds something that will not start. */
  async start(folder: string): Promise<void> {
    this.#postgres = EmbeddedPostgres.open(folder)
    await this.#postgres
  }

  /** Refuses new connections and resolves when those that others hold have ended by themselves. */
  async drain(): Promise<void> {
    this.#closing = true
    while (this.connections > 0) await new Promise(resolve => setTimeout(resolve, 50))
  }

  /** Connections whose password was right and that have not ended. */
  get connections(): number {
    return [...this.#sessions].filter(session => session.open).length
  }

  /** Ends every connection, rolls back what they left open, and closes the database. */
  async close(): Promise<void> {
    await Promise.race([this.drain(), new Promise(resolve => setTimeout(resolve, GOODBYE))])
    await Promise.all([...this.#sessions].map(session => session.end(CLOSING)))
    const postgres = await this.#postgres?.catch(() => null)
    await postgres?.close()
    this.#server.close()
  }

  #welcome(socket: Socket): void {
    if (this.#closing || this.#postgres === null) {
      socket.on('error', () => socket.destroy())
      socket.end(CLOSING)
      return
    }
    const session = new Session(socket, ++this.#count, {
      password: this.password,
      gate: this.#gate,
      postgres: this.#postgres,
      onBroken: error => this.#break(error),
    })
    this.#sessions.add(session)
    socket.on('close', () => this.#sessions.delete(session))
  }

  #break(error: unknown): void {
    if (this.#closing) return
    this.#closing = true
    for (const session of this.#sessions) void session.end(CLOSING)
    this.#reportBroken(`the embedded database stopped (${String(error)})`)
  }
}

/** Milliseconds in which the goodbye of a client that has just left arrives, so that it is not answered with an error. */
const GOODBYE = 200

const CLOSING = errorMessage('FATAL', '57P01', 'The embedded database is closing; try again in a moment.')
