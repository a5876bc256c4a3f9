import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from './tools'

/** Another process of ours, which prints one line of JSON for everything it has to tell. */
export interface Helper {
  child: ChildProcess
  /** The next line it prints. @throws Error with its last words where it ends instead. */
  next<T>(): Promise<T>
  /** What it has printed and nobody has asked for. */
  rest(): unknown[]
  /** Ends its wait: the process reads this from its standard input. */
  goOn(): void
  ended: Promise<void>
}

/** Starts `tests/support/<name>.ts` with these settings in its environment. */
export function startHelper(name: string, env: Record<string, string>): Helper {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, `tests/support/${name}.ts`)], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', chunk => {
    errors += chunk
  })
  const told: unknown[] = []
  const asking: { resolve: (line: unknown) => void; reject: (error: Error) => void }[] = []
  createInterface({ input: child.stdout }).on('line', line => {
    const first = asking.shift()
    if (first) first.resolve(JSON.parse(line))
    else told.push(JSON.parse(line))
  })
  const ended = once(child, 'close').then(() => {
    for (const { reject } of asking.splice(0)) reject(new Error(`${name} ended: ${errors}`))
  })
  return {
    child,
    ended,
    next: <T>() =>
      new Promise<T>((resolve, reject) => {
        if (told.length > 0) resolve(told.shift() as T)
        else if (child.exitCode !== null || child.signalCode !== null)
          reject(new Error(`${name} ended: ${errors}`))
        else asking.push({ resolve: line => resolve(line as T), reject })
      }),
    rest: () => told.splice(0),
    goOn: () => child.stdin.end(),
  }
}
