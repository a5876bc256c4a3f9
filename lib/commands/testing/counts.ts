import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

export interface Counts {
  passed: number
  failed: number
  /** Why tests were left out, one entry a test. */
  skipped: string[]
}

export const NOTHING_COUNTED: Counts = { passed: 0, failed: 0, skipped: [] }

const vitestSchema = z.object({
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) }),
  ),
})

/** Counts in a report of vitest's `json` reporter; nothing where it was never written. */
export function vitestCounts(path: string): Counts {
  if (!existsSync(path)) return NOTHING_COUNTED
  const report = vitestSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  const tests = report.testResults.flatMap(file => file.assertionResults)
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length,
    skipped: tests
      .filter(({ status }) => !['passed', 'failed'].includes(status))
      .map(test => reasonIn(test.fullName)),
  }
}

interface Suite {
  specs: { title: string; tests: { status: string; annotations: { description?: string | undefined }[] }[] }[]
  suites?: Suite[] | undefined
}

const suiteSchema: z.ZodType<Suite> = z.object({
  specs: z.array(
    z.object({
      title: z.string(),
      tests: z.array(
        z.object({
          status: z.string(),
          annotations: z.array(z.object({ description: z.string().optional() })),
        }),
      ),
    }),
  ),
  suites: z.lazy(() => z.array(suiteSchema).optional()),
})

/** Counts in a report of Playwright's `json` reporter; nothing where it was never written. */
export function browserCounts(path: string): Counts {
  if (!existsSync(path)) return NOTHING_COUNTED
  const report = z.object({ suites: z.array(suiteSchema) }).parse(JSON.parse(readFileSync(path, 'utf8')))
  const tests = report.suites.flatMap(testsIn)
  return {
    // What failed and then passed is no pass: it told nothing sure.
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: tests.filter(({ status }) => ['unexpected', 'flaky'].includes(status)).length,
    skipped: tests.filter(({ status }) => status === 'skipped').map(({ reason }) => reason),
  }
}

const testsIn = ({ specs, suites = [] }: Suite): { status: string; reason: string }[] => [
  ...specs.flatMap(({ title, tests }) =>
    tests.map(({ status, annotations }) => ({
      status,
      reason: annotations[0]?.description ?? reasonIn(title),
    })),
  ),
  ...suites.flatMap(testsIn),
]

/** The one reason that many tests share, told by their title; the others are told by name. */
const reasonIn = (title: string): string => (title.includes('../shared') ? 'needs ../shared' : title)
