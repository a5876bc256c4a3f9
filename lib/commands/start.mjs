/**
 * The entry of every command: `node lib/commands/start.mjs <command> ...`. Plain JavaScript without packages, since
 * it runs before anything is installed. It speaks on standard error only; standard output is the command's own.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { prepare } from './prepare.mjs'
import { Problem } from './problem.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')

const COMMANDS = [
  'up',
  'read',
  'import',
  'documents',
  'doubts',
  'resolve',
  'test',
  'bench-read',
  'bench-import',
  'mutate',
  'seed-build',
  'schema',
  'migration',
]

process.exitCode = await main(process.argv[2] ?? '', process.argv.slice(3)).catch(tell)

/** @param {string} command @param {string[]} args @returns {Promise<number>} */
async function main(command, args) {
  requireNode()
  const file = join(here, `${command}.ts`)
  if (!COMMANDS.includes(command) || !existsSync(file)) {
    throw new Problem(`There is no command '${command}'; the commands are ${COMMANDS.join(', ')}.`)
  }
  await prepare(root, { forTests: command === 'test' })
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: join(root, 'tsconfig.json') })
  // npm moves to the project's folder; file names on the command line are meant from where the person is.
  process.chdir(process.env.INIT_CWD ?? process.cwd())
  const { run } = await import(pathToFileURL(file).href)
  return run(args)
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Problem(
    `Gradeline needs Node.js 20.19 or newer and this is ${process.versions.node}; install version 24 from https://nodejs.org and try again.`,
  )
}

/** One sentence for people; where it is not one of ours, how to see more. @param {unknown} error */
function tell(error) {
  if (process.env.GRADELINE_DEBUG) {
    console.error(error)
    return 1
  }
  console.error(error instanceof Error ? error.message : String(error))
  if (!(error instanceof Error && error.name.endsWith('Problem'))) {
    console.error('That was not expected: set GRADELINE_DEBUG=1 and run it again to see where it happened.')
  }
  return 1
}
