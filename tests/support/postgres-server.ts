import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from './free-port'
import { copyBinaries, postgresBinaries } from './postgres-binaries'

export interface TestServer {
  /** Address of its `postgres` database, for a user who may create others. */
  url: string
  stop(): Promise<void>
}

/** A real Postgres server: the one TEST_DATABASE_URL names, else one started here on a throw-away folder. */
export async function startServer(): Promise<TestServer> {
  const url = process.env.TEST_DATABASE_URL
  if (url) return { url, stop: async () => undefined }
  const home = mkdtempSync(join(tmpdir(), 'gradeline-postgres-'))
  const identity = identityFor(home)
  const bin = identity ? copyBinaries(postgresBinaries(), join(home, 'server')) : postgresBinaries()
  const data = join(home, 'data')
  mkdirSync(data)
  if (identity) chownSync(data, identity.uid, identity.gid)
  const settings = { ...identity, env: { ...process.env, LC_ALL: 'C' }, cwd: home }
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'gradeline', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    {
      ...settings,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const port = await freePort()
  const place = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', data]
  // A throw-away folder need not survive a power cut.
  const child = spawn(join(bin, 'postgres'), [...place, '-F'], { ...settings, stdio: 'ignore' })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const server = `postgres://gradeline@127.0.0.1:${port}/postgres`
  await untilItAnswers(server)
  return {
    url: server,
    stop: async () => {
      child.kill('SIGINT')
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Postgres refuses to run for root, so there it runs for a user who owns nothing else. */
function identityFor(home: string): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  chmodSync(home, 0o755)
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function untilItAnswers(url: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return
    } catch (error) {
      if (attempt === 100) throw error
      await pause(100)
    } finally {
      await client.end()
    }
  }
}
