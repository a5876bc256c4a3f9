import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from '../problem.mjs'
import { startNext } from './next'

/** Next stops in well under this, in milliseconds. */
const FAREWELL_MS = 3_000

export interface Site {
  /** Resolves with the reason when the web server ends. */
  ended: Promise<string>
  stop(): Promise<void>
}

/** Starts the web server and resolves when it has answered once. @throws Problem where it ends before that. */
export async function startSite(port: number, databaseUrl: string, mode: 'start' | 'dev'): Promise<Site> {
  const child = startNext([mode, '-p', String(port)], {
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    DATABASE_URL: databaseUrl,
  })
  const ended = endOf(child)
  const ready = await Promise.race([ended, untilItServes(port)])
  if (ready !== true) throw new Problem(`The web server did not start: ${ready}. Run npm run up again.`)
  return { ended, stop: () => stop(child) }
}

/** What the server complains about is for people to see; the rest is its own affair. */
function endOf(child: ChildProcess): Promise<string> {
  child.stdout?.resume()
  child.stderr?.pipe(process.stderr)
  return new Promise(resolve =>
    child.once('close', (code, signal) => resolve(`the web server ended (${signal ?? `code ${code}`})`)),
  )
}

/** The first page is asked for, so that it is not a person who waits for what the server loads with it. */
async function untilItServes(port: number): Promise<true> {
  for (;;) {
    const answer = await fetch(`http://localhost:${port}/`).catch(() => null)
    if (answer !== null) return true
    await pause(50)
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  const last = setTimeout(() => child.kill('SIGKILL'), FAREWELL_MS)
  await closed
  clearTimeout(last)
}
