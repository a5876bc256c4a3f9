import 'server-only'
import { database } from '@/lib/database/client'
import { type CoverageRow, coverageOf } from '@/lib/domain/coverage'
import { dayOf, frameworkIn } from '@/lib/record/columns'
import { today } from './today'

/** How many councils have a record of an inspection, by framework and year; several records of one count once. */
export async function coverage(): Promise<CoverageRow[]> {
  const { report } = database()
  const rows = await report.findMany({
    where: { inspectionId: { equals: report.fields.id } },
    select: { framework: true, dfeNumber: true, placedOn: true },
  })
  return coverageOf(
    rows.map(({ framework, dfeNumber, placedOn }) => ({
      framework: frameworkIn(framework),
      dfeNumber,
      placedOn: dayOf(placedOn),
    })),
    today(),
  )
}
