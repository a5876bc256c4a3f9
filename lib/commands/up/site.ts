import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from '../problem.mjs'
import { nextBinary, nextEnvironment, root } from './root'

/** Next stops in well under this, in milliseconds. */
const FAREWELL_MS = 3_000

export interface Site {
  /** Resolves, with what it said last, when the web server ends. */
  ended: Promise<string>
  stop(): Promise<void>
}

/** Starts the web server and resolves when it takes connections. @throws Problem where it ends before that. */
export async function startSite(port: number, databaseUrl: string, mode: 'start' | 'dev'): Promise<Site> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      `file://${join(root, 'lib/commands/up/with-parent.mjs')}`,
      nextBinary,
      mode,
      '-p',
      String(port),
    ],
    {
      cwd: root,
      env: nextEnvironment({
        NODE_ENV: mode === 'dev' ? 'development' : 'production',
        DATABASE_URL: databaseUrl,
      }),
      // The last one closes when this process ends, however it ends, and the web server with it.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  const ended = lastWords(child)
  const ready = await Promise.race([ended.then(said => ({ said })), untilItListens(port)])
  if (ready !== true) throw new Problem(`The web server did not start. It said: ${ready.said}`)
  return { ended, stop: () => stop(child) }
}

function lastWords(child: ChildProcess): Promise<string> {
  let said = ''
  const keep = (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2_000)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', chunk => {
    keep(chunk)
    process.stderr.write(chunk)
  })
  return new Promise(resolve => child.once('close', () => resolve(said.trim())))
}

async function untilItListens(port: number): Promise<true> {
  while (!(await answers(port))) await pause(50)
  return true
}

function answers(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({ port, host: 'localhost' })
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  const last = setTimeout(() => child.kill('SIGKILL'), FAREWELL_MS)
  await closed
  clearTimeout(last)
}
