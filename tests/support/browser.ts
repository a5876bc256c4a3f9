import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { fetchedBrowser } from './tools'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/opt/google/chrome/chrome',
]

/**
 * The browser tests drive: CHROMIUM_PATH, else Playwright's own download, else this machine's, else one that was
 * fetched before. Null where there is none.
 */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file; correct it or unset it.`)
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => NAMES.map(name => join(folder, name)))
  return (
    [chromium.executablePath(), ...onPath, ...ELSEWHERE, fetchedBrowser].find(path => existsSync(path)) ??
    null
  )
}

/** For a page of our own on this machine: nothing else to call, no sandbox where root may not have one. */
export const launchArguments: string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
