import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseProblem } from '../problem'
import { type Hello, hello } from './hello'
import { Claims, type Owner } from './owner'
import { EmbeddedServer } from './server'

/** An owner answers in milliseconds, but may be busy for seconds with a long query or its own start. */
const PATIENCE_MS = 20_000
/** Where its process is gone, only another program can be holding the port, in milliseconds. */
const NO_PATIENCE_MS = 2_000

export interface EmbeddedDatabase {
  url: string
  /** Tells other commands where the owner serves pages. */
  announce(address: string): void
  /** Resolves with the reason where PGlite stops by itself. */
  broken: Promise<string>
  /** An owner waits for its guests to finish, unless told to be prompt. */
  close(options?: { prompt: boolean }): Promise<void>
}

export interface OpenOptions {
  /** What this process runs, in words for people. */
  command: string
  /** Told, once, who is being waited for. */
  onWaiting?: (owner: Owner) => void
  /** True where this process must own the folder itself: it waits for a short-lived owner to finish. */
  mustOwn?: boolean
}

/** One process owns a folder (two would lose rows); every other connects to it. Which this one is, is found here. */
export async function openEmbedded(folder: string, options: OpenOptions): Promise<EmbeddedDatabase> {
  const claims = new Claims(join(folder, 'owners'))
  let told = false
  const wait = async (owner: Owner) => {
    if (!told) options.onWaiting?.(owner)
    told = true
    await pause(200)
  }
  for (;;) {
    const { number, owner } = claims.newest()
    if (owner === null) {
      const own = await becomeOwner(folder, claims, number, options.command)
      if (own) return own
      continue
    }
    const answer = await call(owner)
    if (answer.found === 'owner' && !options.mustOwn) return guestOf(owner, answer.lease)
    if (answer.found === 'owner') {
      answer.lease.release()
      if (owner.address !== null) throw new AlreadyUp(owner.address)
      await wait(owner)
    } else if (answer.found === 'closing') {
      await wait(owner)
    } else if (answer.found === 'silence' && isAlive(owner.pid)) {
      throw new DatabaseProblem(
        `Another Gradeline command (${owner.command}, process ${owner.pid}) has the database and does not answer; stop it (kill ${owner.pid}) and try again.`,
      )
    } else {
      const own = await becomeOwner(folder, claims, number, options.command)
      if (own) return own
    }
  }
}

/** The address at which `npm run up` serves this folder already, or null. */
export async function servedAt(folder: string): Promise<string | null> {
  const { owner } = new Claims(join(folder, 'owners')).newest()
  if (owner === null || owner.address === null) return null
  const answer = await call(owner)
  if (answer.found !== 'owner') return null
  answer.lease.release()
  return owner.address
}

/** `npm run up` is running on this folder already. */
export class AlreadyUp extends DatabaseProblem {
  constructor(readonly address: string) {
    super(`Gradeline is already running at ${address}; open that, or stop it there with Ctrl-C first.`)
  }
}

async function becomeOwner(
  folder: string,
  claims: Claims,
  previous: number,
  command: string,
): Promise<EmbeddedDatabase | null> {
  const server = await EmbeddedServer.listen()
  const claim: Owner = {
    pid: process.pid,
    port: server.port,
    password: server.password,
    command,
    address: null,
  }
  if (!claims.take(previous, claim)) {
    await server.close()
    return null
  }
  try {
    await server.start(join(folder, 'database'))
  } catch (error) {
    await server.close()
    throw error
  }
  return {
    url: server.url,
    announce: address => claims.update(previous + 1, { ...claim, address }),
    broken: server.broken,
    close: async ({ prompt } = { prompt: false }) => {
      if (!prompt) await server.drain()
      await server.close()
    },
  }
}

function guestOf(owner: Owner, lease: { release(): void }): EmbeddedDatabase {
  return {
    url: EmbeddedServer.urlOf(owner),
    announce: () => undefined,
    broken: new Promise(() => undefined),
    close: async () => lease.release(),
  }
}

const call = ({ pid, port, password }: Owner): Promise<Hello> =>
  hello(port, password, isAlive(pid) ? PATIENCE_MS : NO_PATIENCE_MS)

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It lives and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
