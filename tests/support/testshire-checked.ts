import { withDatabase } from '@/lib/database/connect'
import type { AreaKey } from '@/lib/domain/areas'
import type { Grade } from '@/lib/domain/grades'
import { importAll } from '@/lib/importing/import-all'
import { finishRun, startRun } from '@/lib/importing/runs'
import { madeUpJudgement, madeUpReport } from '@/lib/importing/testing/made-up'
import type { ParsedReport } from '@/lib/reading/report'
import { decide } from '@/lib/record/decide'
import { addTestshire } from './testshire'

/**
 * A process that adds Testshire to the database of its environment: a report with a doubtful grade, one that a person
 * decided, a row that is missing and one that a person added, and a visit.
 */
const ON = '2024-06-28'
const REPORT = `testshire-ilacs-${ON}`
const SAID = { by: 'Ada Example, reviewing officer', why: 'The report prints it under its own heading.' }

const graded = (area: AreaKey, grade: Grade, printed: string, certainty: 'certain' | 'doubtful') => ({
  ...madeUpJudgement(area, grade, printed),
  certainty,
})
const missing = (label: string) => ({
  code: 'row-missing',
  sentence: `No grade for ‘${label}’ was found on the front page.`,
  evidence: [],
})
const dated = (on: string, sha: string): Partial<ParsedReport> => ({
  source: { ...madeUpReport().source, file: `testshire-${on}.txt`, sha256: sha.repeat(64) },
  assessmentYear: Number(on.slice(0, 4)),
  dates: { dated: null, published: null, inspected: [{ from: on, to: on }] },
})

const reports: ParsedReport[] = [
  madeUpReport({
    ...dated(ON, 'a'),
    framework: 'ilacs',
    judgements: [
      graded('overall-effectiveness', 2, 'requires improvement to be good', 'certain'),
      graded('leadership', 1, 'inadequate', 'doubtful'),
      graded('help-and-protection', 1, 'inadequate', 'doubtful'),
    ],
    doubts: [missing('Children in care'), missing('Care leavers')],
  }),
  madeUpReport({ ...dated('2023-01-18', 'b'), framework: 'visit', kind: 'focused visit', judgements: [] }),
]

await withDatabase('test', async prisma => {
  await addTestshire(prisma)
  const runId = await startRun(prisma, 'files', null)
  const entries = reports.map(report => ({ file: report.source.file, report }))
  await importAll(prisma, runId, entries, { replace: false })
  await finishRun(prisma, runId)
  for (const [area, grade] of [
    ['help-and-protection', 'inadequate'],
    ['care-leavers', 'good'],
  ] as const)
    await decide(prisma, { reportId: REPORT, area, grade, ...SAID }, new Date())
})
