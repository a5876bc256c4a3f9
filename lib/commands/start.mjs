/**
 * The entry of every command: `node lib/commands/start.mjs <command> ...`. Plain JavaScript without packages, since
 * it runs before anything is installed. It speaks on standard error only; standard output is the command's own.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { prepare } from './prepare.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')

const COMMANDS = ['up', 'read', 'import', 'test', 'seed-build', 'schema', 'migration']

process.exitCode = await main(process.argv[2] ?? '', process.argv.slice(3)).catch(tell)

/** @param {string} command @param {string[]} args @returns {Promise<number>} */
async function main(command, args) {
  requireNode()
  const file = join(here, `${command}.ts`)
  if (!COMMANDS.includes(command) || !existsSync(file)) {
    throw new Error(`There is no command '${command}'; the commands are ${COMMANDS.join(', ')}.`)
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
  throw new Error(
    `Gradeline needs Node.js 20.19 or newer and this is ${process.versions.node}; install version 24 from https://nodejs.org and try again.`,
  )
}

/** One sentence for people; the stack only for those who ask. @param {unknown} error */
function tell(error) {
  const sentence = error instanceof Error ? error.message : String(error)
  console.error(process.env.GRADELINE_DEBUG ? error : sentence)
  if (!process.env.GRADELINE_DEBUG && !(error instanceof Error && /[.!?]$/.test(sentence))) {
    console.error('Set GRADELINE_DEBUG=1 and run it again to see where this happened.')
  }
  return 1
}
