import 'server-only'
import type { Prisma } from '@/lib/database/generated/client'
import type { RecordedJudgement } from '@/lib/domain/cells'
import { datesText } from '@/lib/domain/dates'
import { editionOf, type FrameworkKey, frameworkOf } from '@/lib/domain/frameworks'
import { cellOf, judgementIn, type RecordedInspection, type Row, rowLabel } from '@/lib/domain/rows'
import { areaIn, dayOf, dayOrNull, frameworkIn, gradeIn, judgementStateIn, periodsIn } from './columns'
import type { Cell, InspectionView } from './types'

/** What is read of a report to show its grades; the evidence behind them is read for one grade at a time. */
export const inspectionSelect = {
  id: true,
  framework: true,
  edition: true,
  assessmentYear: true,
  placedOn: true,
  dated: true,
  publishedOn: true,
  inspected: true,
  hasWords: true,
  judgements: {
    orderBy: { ordinal: 'asc' },
    select: {
      key: true,
      area: true,
      topic: true,
      state: true,
      grade: true,
      asWritten: true,
      certainty: true,
    },
  },
} satisfies Prisma.ReportSelect

type InspectionRow = Prisma.ReportGetPayload<{ select: typeof inspectionSelect }>

export interface HeldJudgement extends RecordedJudgement {
  key: string
}

/** One inspection as the record holds it, before its rows and cells are worked out. */
export interface HeldInspection extends RecordedInspection<HeldJudgement> {
  reportId: string
  framework: FrameworkKey
  year: number
  facts: Omit<InspectionView, 'cells'>
}

export function heldInspection(row: InspectionRow): HeldInspection {
  const framework = frameworkIn(row.framework)
  const year = row.assessmentYear
  const edition = editionOf(framework, row.edition)
  const dates = {
    dated: dayOrNull(row.dated),
    published: dayOrNull(row.publishedOn),
    inspected: periodsIn(row.inspected),
  }
  return {
    reportId: row.id,
    framework,
    year,
    edition,
    judgements: row.judgements.map(({ area, state, grade, ...judgement }) => ({
      ...judgement,
      area: areaIn(area),
      state: judgementStateIn(state),
      grade: gradeIn(grade),
    })),
    facts: {
      reportId: row.id,
      framework,
      edition: edition?.key ?? null,
      year,
      placedOn: dayOf(row.placedOn),
      dates,
      dateText: datesText(dates, frameworkOf(framework).document),
      hasWords: row.hasWords,
    },
  }
}

/** An inspection with a cell for every row; a second row of one area only where this document judged it twice. */
export function inspectionView(inspection: HeldInspection, rows: readonly Row[]): InspectionView {
  const own = rows.filter(row => row.nth === 1 || judgementIn(row, inspection))
  return { ...inspection.facts, cells: own.map(row => inspectionCell(inspection, row)) }
}

/** The label is that of the inspection's own edition, which may word a row otherwise than a newer one. */
const inspectionCell = (inspection: HeldInspection, row: Row): Cell => ({
  evidenceId: evidenceId(inspection.reportId, judgementIn(row, inspection)),
  area: row.area,
  topic: row.topic,
  label: rowLabel(inspection.framework, inspection.edition, row),
  ...cellOf(inspection.framework, row, inspection),
})

/** 'essex-apa-2006-11-01.being-healthy' */
export const evidenceId = (reportId: string, judgement: { key: string } | null): string | null =>
  judgement && `${reportId}.${judgement.key}`
