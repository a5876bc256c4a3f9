import type { Socket } from 'node:net'
import type { Gate } from './gate'
import { answerGreeting, answerPassword, type Reply } from './greeting'
import type { EmbeddedPostgres } from './postgres'
import { needsUnnamed, Statements, takesUnnamed } from './statements'
import { FORGET, refusal, touchesSession, UnitCollector } from './unit'
import { errorMessage, type Message, MessageReader, SYNC, simpleQuery } from './wire'

/** A greeting takes milliseconds. */
const GREETING_MS = 30_000
/** A suspended process may not keep everyone else waiting; no transaction of ours pauses this long. */
const IDLE_IN_TRANSACTION_MS = 60_000

export interface SessionContext {
  password: string
  gate: Gate
  postgres: Promise<EmbeddedPostgres>
  /** PGlite itself stopped: nothing can be answered any more. */
  onBroken: (error: unknown) => void
}

/** One client's connection, from its greeting to its end. */
export class Session {
  readonly #socket: Socket
  readonly #context: SessionContext
  readonly #statements: Statements
  readonly #reader = new MessageReader()
  readonly #collector = new UnitCollector()
  readonly #units: Message[][] = []
  #stage: Reply['next'] = 'greeting'
  #serving: Promise<void> | null = null
  #touched = false
  /** True from the end of an open connection until nothing of it is left. */
  #toClear = false
  #patience: NodeJS.Timeout

  constructor(socket: Socket, number: number, context: SessionContext) {
    this.#socket = socket
    this.#context = context
    this.#statements = new Statements(number)
    this.#patience = setTimeout(() => this.end(), GREETING_MS)
    socket.setNoDelay(true)
    socket.on('data', chunk => this.#receive(chunk))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.end())
  }

  /** True once the password was right. */
  get open(): boolean {
    return this.#stage === 'open'
  }

  /** Takes leave, rolls back what was not committed, and resolves when nothing of the connection is left. */
  async end(farewell?: Buffer): Promise<void> {
    if (this.open) this.#toClear = true
    this.#stage = 'end'
    clearTimeout(this.#patience)
    if (farewell) this.#socket.write(farewell)
    this.#socket.destroySoon()
    while (this.#toClear) {
      this.#work()
      await this.#serving
    }
  }

  #receive(chunk: Buffer): void {
    this.#reader.push(chunk)
    try {
      for (;;) {
        if (this.#stage === 'end') return
        const message = this.#reader.next()
        if (message === null) return
        if (this.#stage === 'open') this.#take(message)
        else this.#greet(message)
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      void this.end(errorMessage('FATAL', '08P01', `The connection sent ${error.message}.`))
    }
  }

  #greet(message: Message): void {
    const { send, next } =
      this.#stage === 'greeting' ? answerGreeting(message) : answerPassword(message, this.#context.password)
    if (next === 'end') return void this.end(send)
    this.#stage = next
    this.#reader.typed = next !== 'greeting'
    this.#reader.trusted = next === 'open'
    if (next === 'open') clearTimeout(this.#patience)
    this.#socket.write(send)
  }

  #take(message: Message): void {
    if (message.type === 'X') return void this.end()
    const reason = refusal(message)
    if (reason !== null) return void this.end(errorMessage('FATAL', '0A000', reason))
    const unit = this.#collector.add(this.#statements.rename(message))
    if (unit === null) return
    this.#units.push(unit)
    this.#work()
  }

  /** At most one of these at a time; what arrives meanwhile joins the queue. */
  #work(): void {
    this.#serving ??= this.#serve()
      .catch(error => {
        this.#toClear = false
        this.#context.onBroken(error)
      })
      .finally(() => {
        this.#serving = null
        if (this.#toClear || (this.open && this.#units.length > 0)) this.#work()
      })
  }

  async #serve(): Promise<void> {
    const { gate } = this.#context
    const postgres = await this.#context.postgres
    for (let unit = this.#units.shift(); unit !== undefined && this.open; unit = this.#units.shift()) {
      await gate.enter(this)
      if (this.open) await this.#run(postgres, unit)
    }
    if (this.#toClear) await this.#leaveNothing(postgres)
    this.#toClear = false
  }

  async #run(postgres: EmbeddedPostgres, unit: Message[]): Promise<void> {
    clearTimeout(this.#patience)
    if (postgres.unnamedOf !== this.#statements && needsUnnamed(unit)) {
      await postgres.run(this.#statements.restoreUnnamed())
      postgres.unnamedOf = this.#statements
    }
    this.#statements.note(unit)
    if (takesUnnamed(unit)) postgres.unnamedOf = this.#statements
    const answer = await postgres.run(Buffer.concat(unit.map(message => message.bytes)))
    this.#touched ||= touchesSession(answer.commands)
    if (answer.bytes.length > 0) this.#socket.write(answer.bytes)
    if (answer.status === 'idle') await this.#leave(postgres)
    else this.#patience = setTimeout(() => this.end(TOO_LONG), IDLE_IN_TRANSACTION_MS)
  }

  /** Only between transactions: what the session was made to remember ends here, as with a transaction pooler. */
  async #leave(postgres: EmbeddedPostgres): Promise<void> {
    if (this.#touched) {
      await postgres.run(simpleQuery(FORGET))
      postgres.unnamedOf = null
      this.#touched = false
    }
    this.#context.gate.leave(this)
  }

  async #leaveNothing(postgres: EmbeddedPostgres): Promise<void> {
    const { gate } = this.#context
    this.#units.length = 0
    const inTransaction = gate.has(this)
    const closeAll = this.#statements.closeAll()
    if (!inTransaction && closeAll === null) return
    await gate.enter(this)
    if (inTransaction) {
      // Twice about a Sync: after an error Postgres hears nothing before the Sync.
      await postgres.run(Buffer.concat([ROLLBACK, SYNC, ROLLBACK]))
      postgres.unnamedOf = null
    }
    if (closeAll !== null) await postgres.run(closeAll)
    await this.#leave(postgres)
  }
}

const ROLLBACK = simpleQuery('ROLLBACK')
const TOO_LONG = errorMessage('FATAL', '25P03', 'The connection was idle in a transaction for too long.')
