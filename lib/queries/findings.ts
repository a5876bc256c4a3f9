import 'server-only'
import type { Prisma } from '@/lib/database/generated/client'
import { reportTitle } from '@/lib/domain/report-title'
import { rowLabel } from '@/lib/domain/rows'
import { areaIn, evidenceIn, findingKindIn, frameworkIn, gradeIn } from '@/lib/record/columns'
import type { HeldInspection } from './inspections'
import type { FindingView, QuotedView } from './types'

type FindingRow = Prisma.FindingGetPayload<object>
type QuotedRow = Prisma.QuotedGradeGetPayload<object>

/** A finding, its area in the words of its own document's framework. */
export function findingView({ framework, edition }: HeldInspection, row: FindingRow): FindingView {
  const { ordinal: _, ...finding } = row
  const area = row.area === null ? null : areaIn(row.area)
  return {
    ...finding,
    kind: findingKindIn(row.kind),
    area,
    areaLabel: area && rowLabel(framework, edition, { area, topic: null, nth: 1 }),
    evidence: evidenceIn(row.evidence),
  }
}

/** A grade that a document repeats, with the document that does so. */
export function quotedView({ framework, year }: HeldInspection, council: string, row: QuotedRow): QuotedView {
  const { ordinal: _, ...quoted } = row
  return {
    ...quoted,
    area: row.area === null ? null : areaIn(row.area),
    framework: row.framework === null ? null : frameworkIn(row.framework),
    grade: gradeIn(row.grade),
    evidence: evidenceIn(row.evidence),
    reportTitle: reportTitle(framework, year, council),
  }
}
