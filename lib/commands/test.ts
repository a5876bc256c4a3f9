import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from '@/tests/support/fetch-browser'
import { browserCounts, type Counts, NOTHING_COUNTED, vitestCounts } from './testing/counts'
import { type PartResult, summaryText } from './testing/summary'

const root = fileURLToPath(new URL('../../', import.meta.url))
const reports = join(root, 'test-results/reports')

interface Part {
  name: string
  /** A package's program and what it is asked. */
  program: string
  args: string[]
  /** Counts the tests it told of in its report; null for a check that has no tests. */
  count: (() => Counts) | null
  before?: () => Promise<void>
}

const vitest = (project: string): Pick<Part, 'program' | 'args' | 'count'> => ({
  program: 'vitest/vitest.mjs',
  args: [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(project)}`,
  ],
  count: () => vitestCounts(report(project)),
})

const PARTS: Part[] = [
  { name: 'format and lint', program: '@biomejs/biome/bin/biome', args: ['check', '.'], count: null },
  { name: 'types', program: 'typescript/bin/tsc', args: ['-p', '.'], count: null },
  { name: 'unit tests', ...vitest('unit') },
  { name: 'tests on whole documents', ...vitest('documents') },
  { name: 'tests on damaged documents', ...vitest('mutation') },
  { name: 'integration tests', ...vitest('integration') },
  {
    name: 'end-to-end tests',
    program: '@playwright/test/cli.js',
    args: ['test', '--reporter=list,json'],
    count: () => browserCounts(report('browser')),
    before: async () => {
      process.env.CHROMIUM_PATH = await ensureBrowser()
    },
  },
]

/**
 * `npm test`: everything, one part after the other, all of them even where one fails. The last line counts the tests.
 * @returns 0 where every part passed.
 */
export async function run(argv: string[]): Promise<number> {
  if (argv.length > 0) {
    console.error(
      'npm test runs everything; for one part there is npm run verify, test:unit, test:documents, test:mutation, test:integration, test:e2e.',
    )
    return 2
  }
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const results: PartResult[] = []
  for (const part of PARTS) results.push(await runPart(part))
  console.log(summaryText(results))
  return results.every(({ passed }) => passed) ? 0 : 1
}

async function runPart({ name, program, args, count, before }: Part): Promise<PartResult> {
  console.log(`\n== ${name}`)
  try {
    await before?.()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return { name, passed: false, counts: NOTHING_COUNTED }
  }
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
    // React's test helpers are missing from a production build, which this machine may be set to.
    env: { ...process.env, NODE_ENV: 'test', PLAYWRIGHT_JSON_OUTPUT_NAME: report('browser') },
  })
  return { name, passed: status === 0, counts: count ? count() : NOTHING_COUNTED }
}

function report(name: string): string {
  return join(reports, `${name}.json`)
}
