import 'server-only'
import type { Prisma } from '@/lib/database/generated/client'
import { datesText } from '@/lib/domain/dates'
import { frameworkOf } from '@/lib/domain/frameworks'
import { cellOf, judgementIn, type Row, rowLabel } from '@/lib/domain/rows'
import { dayOf, dayOrNull, periodsIn } from '@/lib/record/columns'
import {
  type DecisionRow,
  type DocumentRow,
  gradesSelect,
  type RecordedDocument,
  recordedDocument,
} from '@/lib/record/documents'
import type { Cell, InspectionView } from './types'

/** When a document is of, beside what it grades. */
export const datesSelect = {
  assessmentYear: true,
  dated: true,
  publishedOn: true,
  inspected: true,
  hasWords: true,
} satisfies Prisma.ReportSelect

/** What is read of a report to show its grades; the evidence behind them is read for one grade at a time. */
export const inspectionSelect = { ...gradesSelect, ...datesSelect } satisfies Prisma.ReportSelect

type InspectionRow = DocumentRow & Prisma.ReportGetPayload<{ select: typeof datesSelect }>

/** One inspection as the record holds it, decisions laid over, before its rows and cells are worked out. */
export interface HeldInspection extends RecordedDocument {
  year: number
  facts: Omit<InspectionView, 'cells'>
}

/** @param decisions all those about the council's documents, oldest first */
export function heldInspection(row: InspectionRow, decisions: readonly DecisionRow[]): HeldInspection {
  const document = recordedDocument(row, decisions)
  const { framework, edition } = document
  const year = row.assessmentYear
  const dates = {
    dated: dayOrNull(row.dated),
    published: dayOrNull(row.publishedOn),
    inspected: periodsIn(row.inspected),
  }
  return {
    ...document,
    year,
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
