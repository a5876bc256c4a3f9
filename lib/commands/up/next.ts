import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Starts Next as a child that ends when this process does, even where this process is killed. */
export function startNext(args: string[], env: Record<string, string>): ChildProcess {
  const withParent = pathToFileURL(join(root, 'lib/commands/up/with-parent.mjs')).href
  const next = join(root, 'node_modules/next/dist/bin/next')
  return spawn(process.execPath, ['--import', withParent, next, ...args], {
    cwd: root,
    // Next tells nobody about this machine.
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', GRADELINE_UP: String(process.pid), ...env },
    // The last one closes when this process ends, however it ends.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
}
