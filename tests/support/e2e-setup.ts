import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { LETTERS_ARE_HERE, letterFile } from './letters'
import { root } from './tools'

/** The app is up with the bundled facts; the words come as a person would bring them, while it serves. */
export default function setup(): void {
  if (process.env.E2E_OWN_SERVER !== 'yes' || !LETTERS_ARE_HERE) return
  const start = join(root, 'lib/commands/start.mjs')
  execFileSync(process.execPath, [start, 'import', letterFile('')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
