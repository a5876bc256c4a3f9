import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { findBrowser, launchArguments } from './tests/support/browser'
import { freePort } from './tests/support/free-port'

const executablePath = findBrowser()
if (executablePath === null) {
  throw new Error('No browser was found: run npm test, which gets one, or name one in CHROMIUM_PATH.')
}

/** `npm run up` itself serves the tests, on a port and a data folder of their own; E2E_URL names another server. */
if (!process.env.E2E_URL) {
  const port = await freePort()
  const data = mkdtempSync(join(tmpdir(), 'gradeline-e2e-'))
  process.on('exit', () => rmSync(data, { recursive: true, force: true }))
  // Playwright's workers read this file too, and find what was chosen here.
  Object.assign(process.env, {
    E2E_URL: `http://localhost:${port}`,
    E2E_OWN_SERVER: 'yes',
    PORT: String(port),
    GRADELINE_DATA: data,
    DATABASE_URL: '',
  })
}

const WITHOUT_SCRIPTS = /without-scripts.*\.spec\.ts/
const MINUTE_MS = 60_000

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  globalSetup: './tests/support/e2e-setup.ts',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // The longest pages hold fifteen years of inspections, and axe looks at every mark of them.
  timeout: 2 * MINUTE_MS,
  use: {
    baseURL: process.env.E2E_URL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: launchArguments },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: WITHOUT_SCRIPTS,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testIgnore: WITHOUT_SCRIPTS,
      use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } },
    },
    {
      name: 'no-script',
      testMatch: WITHOUT_SCRIPTS,
      use: { viewport: { width: 1440, height: 900 }, javaScriptEnabled: false },
    },
  ],
  webServer:
    process.env.E2E_OWN_SERVER === 'yes'
      ? {
          command: 'node lib/commands/start.mjs up',
          url: process.env.E2E_URL,
          timeout: 10 * MINUTE_MS,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
          stdout: 'pipe',
        }
      : undefined,
})
