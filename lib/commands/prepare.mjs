import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { clientIsStale, generateClient } from '../database/generate.mjs'
import { Problem } from './problem.mjs'

/**
 * Installs the packages and makes the Prisma client where they are missing or of another version. Says so on
 * standard error; silent where there is nothing to do.
 * @param {string} root the project's folder
 * @param {{ forTests: boolean }} needs
 */
export async function prepare(root, { forTests }) {
  const missing = () => !isInstalled(root, forTests)
  if (!missing() && !clientIsStale()) return
  await alone(join(root, '.gradeline'), () => {
    if (missing()) install(root)
    if (clientIsStale()) {
      console.error('Preparing the database client ...')
      generateClient()
    }
  })
}

/**
 * True where every package of the lock file is there in its version. npm notes what it installed when it is done,
 * so an interrupted installation counts as none.
 * @param {string} root @param {boolean} forTests
 */
function isInstalled(root, forTests) {
  const note = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(note)) return false
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const present = packagesOf(note)
  return Object.entries(wanted).every(([path, one]) => {
    // Optional ones are for other machines; those for development are needed by tests only.
    if (path === '' || one.optional || one.devOptional || (one.dev && !forTests)) return true
    return present[path]?.version === one.version
  })
}

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }} Package
 * @param {string} path @returns {Record<string, Package>}
 */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}

/**
 * Everything at once, tests' packages too: a later `npm test` must not take files from under a running app.
 * @param {string} root
 */
function install(root) {
  console.error('Installing packages (npm ci); the first time takes some minutes ...')
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : null
  const options = { cwd: root, stdio: /** @type {['ignore', 2, 2]} */ (['ignore', 2, 2]) }
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (done.status === 0) return
  throw new Problem(
    'The packages could not be installed (npm says why above); mend that and run the same command again.',
  )
}

/**
 * One command prepares at a time; another started meanwhile waits for it.
 * @param {string} folder @param {() => void} work
 */
async function alone(folder, work) {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'preparing')
  for (let told = false; !claim(lock); told = true) {
    if (!told) console.error('Waiting for another Gradeline command to finish installing ...')
    await pause(500)
  }
  try {
    work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** @param {string} lock */
function claim(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const pid = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
    if (pid > 0 && !isAlive(pid)) rmSync(lock, { force: true })
    return false
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
