import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseProblem } from '../problem'
import { hello } from './hello'
import { Claims, type Owner } from './owner'
import { EmbeddedServer } from './server'

/** An owner answers in milliseconds, but may be busy for seconds with a long query or its own start. */
const PATIENCE_MS = 20_000

export interface EmbeddedDatabase {
  url: string
  /** Null where another process owns the folder and this one is its guest. */
  owned: { announce(address: string): void; server: EmbeddedServer } | null
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
    const answer = await hello(owner.port, owner.password, PATIENCE_MS)
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
    owned: { server, announce: address => claims.update(previous + 1, { ...claim, address }) },
    close: async ({ prompt } = { prompt: false }) => {
      if (!prompt) await server.drain()
      await server.close()
    },
  }
}

function guestOf(owner: Owner, lease: { release(): void }): EmbeddedDatabase {
  return {
    url: EmbeddedServer.urlOf(owner),
    owned: null,
    close: async () => lease.release(),
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It lives and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
