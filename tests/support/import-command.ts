import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { vi } from 'vitest'
import { run } from '@/lib/commands/import'
import { root } from './tools'

/** What a child process needs in its environment to find its database; `TestDatabase.env` has it. */
type DatabaseEnv = Record<string, string>

/** `npm run import -- ...` without npm, in a process of its own that can be killed. */
export const startImport = (env: DatabaseEnv, args: readonly string[]): ChildProcess =>
  startNode(env, ['lib/commands/start.mjs', 'import', ...args])

/** A TypeScript file of `tests/support` in a process of its own. */
export const startScript = (env: DatabaseEnv, file: string, args: readonly string[]): ChildProcess =>
  startNode(env, ['--import', 'tsx', `tests/support/${file}`, ...args])

const startNode = (env: DatabaseEnv, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, INIT_CWD: root },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

export interface Finished {
  /** Exit status; null where a signal ended it. */
  code: number | null
  out: string
  err: string
}

export async function runImport(env: DatabaseEnv, args: readonly string[]): Promise<Finished> {
  return finished(startImport(env, args))
}

export async function finished(child: ChildProcess): Promise<Finished> {
  let out = ''
  let err = ''
  child.stdout?.on('data', chunk => {
    out += chunk
  })
  child.stderr?.on('data', chunk => {
    err += chunk
  })
  await once(child, 'close')
  return { code: child.exitCode, out, err }
}

/** The same command in this process, which need not be started and so is quicker. */
export const importHere = (env: DatabaseEnv, args: readonly string[]): Promise<Finished> =>
  commandHere(run, env, args)

/** A command of `lib/commands` in this process; what it throws is what a person would be told. */
export async function commandHere(
  command: (argv: readonly string[]) => Promise<number>,
  env: DatabaseEnv,
  args: readonly string[],
): Promise<Finished> {
  const said = { out: '', err: '' }
  const log = vi.spyOn(console, 'log').mockImplementation(line => {
    said.out += `${line}\n`
  })
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said.err += text
    return true
  })
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  try {
    const code = await command(args)
    return { code, ...said }
  } catch (error) {
    if (!(error instanceof Error && error.name.endsWith('Problem'))) throw error
    return { code: 1, ...said, err: `${said.err}${error.message}\n` }
  } finally {
    vi.unstubAllEnvs()
    log.mockRestore()
    write.mockRestore()
  }
}
