import { z } from 'zod'
import type { Report } from '@/lib/database/generated/client'
import { AREA_KEYS, type AreaKey } from '@/lib/domain/areas'
import type { IsoDay, Period, ReportDates } from '@/lib/domain/dates'
import { FRAMEWORK_KEYS, type FrameworkKey } from '@/lib/domain/frameworks'
import {
  type Evidence,
  evidenceSchema,
  type Finding,
  findingSchema,
  parsedReportSchema,
  type TableRow,
  tableSchema,
} from '@/lib/reading/report'

// What Postgres holds as text, JSON or a date is checked here, once, on its way into a view. A row that does not fit
// was not written by the importer: that is an error to be seen, not to be smoothed over.

export const dayOf = (date: Date): IsoDay => date.toISOString().slice(0, 10)
export const dayOrNull = (date: Date | null): IsoDay | null => (date === null ? null : dayOf(date))

export const evidenceIn = (column: unknown): Evidence[] => evidenceList.parse(column)
export const tableIn = (column: unknown): TableRow | null => table.parse(column)
export const periodsIn = (column: unknown): Period[] => periodList.parse(column)
/** The dates of a report's row. */
export function datesIn(row: DatesRow): ReportDates {
  return {
    dated: dayOrNull(row.dated),
    published: dayOrNull(row.publishedOn),
    inspected: periodsIn(row.inspected),
    ...(row.began && { began: dayOf(row.began) }),
    ...(row.datedYear && { year: row.datedYear }),
  }
}

type DatesRow = Pick<Report, 'dated' | 'publishedOn' | 'inspected' | 'began' | 'datedYear'>

export const frameworkIn = (column: string): FrameworkKey => framework.parse(column)
export const areaIn = (column: string): AreaKey => area.parse(column)
export const gradeIn = (column: number | null) => grade.parse(column)
/** Prisma's enums have no hyphens: 'not_judged', 'area_for_improvement'. */
export const judgementStateIn = (column: string) => judgementState.parse(hyphened(column))
export const decisionOutcomeIn = (column: string) => decisionOutcome.parse(hyphened(column))
export const findingKindIn = (column: string): Finding['kind'] =>
  findingSchema.shape.kind.parse(hyphened(column))
export const importSourceIn = (column: string) => importSource.parse(column)

const evidenceList = z.array(evidenceSchema)
const periodList = parsedReportSchema.shape.dates.shape.inspected
const table = tableSchema.nullable()
const framework = z.enum(FRAMEWORK_KEYS)
const area = z.enum(AREA_KEYS)
const grade = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable()
const importSource = z.enum(['bundle', 'files'])
const judgementState = z.enum(['graded', 'not-judged'])
const decisionOutcome = z.enum(['graded', 'not-judged', 'settled', 'taken-back'])

const hyphened = (value: string): string => value.replaceAll('_', '-')
