import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { LETTERS_ARE_HERE, letterFile } from './letters'
import { root } from './tools'

/**
 * The app is up with the bundled facts; a council of our own making and the words of the documents come while it
 * serves, as a person would bring them.
 */
export default function setup(): void {
  if (process.env.E2E_OWN_SERVER !== 'yes') return
  execFileSync(process.execPath, ['--import', 'tsx', 'tests/support/testshire-checked.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (!LETTERS_ARE_HERE) return
  const start = join(root, 'lib/commands/start.mjs')
  execFileSync(process.execPath, [start, 'import', letterFile('')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
