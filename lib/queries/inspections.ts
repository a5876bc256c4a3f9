import 'server-only'
import type { Prisma } from '@/lib/database/generated/client'
import { datesText } from '@/lib/domain/dates'
import { sameMatter } from '@/lib/domain/decisions'
import { frameworkOf } from '@/lib/domain/frameworks'
import { cellOf, judgementIn, type Row, rowLabel } from '@/lib/domain/rows'
import type { ShownJudgement } from '@/lib/domain/shown'
import { datesIn, dayOf } from '@/lib/record/columns'
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
  began: true,
  datedYear: true,
  hasWords: true,
} satisfies Prisma.ReportSelect

/** What is read of a report to show its grades; the evidence behind them is read for one grade at a time. */
export const inspectionSelect = { ...gradesSelect, ...datesSelect } satisfies Prisma.ReportSelect

type InspectionRow = DocumentRow & Prisma.ReportGetPayload<{ select: typeof datesSelect }>

/** One inspection as the record holds it, decisions laid over, before its rows and cells are worked out. */
export interface HeldInspection extends RecordedDocument {
  year: number
  facts: Omit<InspectionView, 'cells'>
  /** Further records of the same inspection; see `inspectionsIn`. */
  others: readonly HeldInspection[]
}

/**
 * Every inspection once, as its best source tells it. Of a row on which that one has nothing, another source of the same
 * form speaks: a row of a table holds a grade that a document in hand leaves out.
 */
export function inspectionsIn(records: readonly HeldInspection[]): HeldInspection[] {
  const held = new Set(records.map(({ reportId }) => reportId))
  const speaker = ({ reportId, inspectionId }: HeldInspection) =>
    held.has(inspectionId) ? inspectionId : reportId
  return records
    .filter(record => speaker(record) === record.reportId)
    .map(record => {
      const others = records.filter(other => other !== record && speaker(other) === record.reportId)
      const sameForm = others.filter(({ edition }) => edition?.key === record.edition?.key)
      const judgements = [...record.judgements]
      for (const other of sameForm)
        judgements.push(...other.judgements.filter(one => !judgements.some(told => sameMatter(told, one))))
      return { ...record, judgements, others }
    })
}

/** @param decisions all those about the council's documents, oldest first */
export function heldInspection(row: InspectionRow, decisions: readonly DecisionRow[]): HeldInspection {
  const document = recordedDocument(row, decisions)
  const { framework, edition } = document
  const year = row.assessmentYear
  const dates = datesIn(row)
  return {
    ...document,
    others: [],
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
      table: document.table,
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
  evidenceId: evidenceIn(inspection, judgementIn(row, inspection)),
  area: row.area,
  topic: row.topic,
  label: rowLabel(inspection.framework, inspection.edition, row),
  ...cellOf(inspection.framework, row, inspection),
})

/** The address of the evidence, in the record that says it. */
export function evidenceIn(inspection: HeldInspection, judgement: ShownJudgement | null): string | null {
  const other = inspection.others.find(({ judgements }) => judgement && judgements.includes(judgement))
  return evidenceId((other ?? inspection).reportId, judgement)
}

/** 'essex-apa-2006-11-01.being-healthy' */
export const evidenceId = (reportId: string, judgement: { key: string } | null): string | null =>
  judgement && `${reportId}.${judgement.key}`
