import type { Prisma } from '@/lib/database/generated/client'
import { type Check, checkedDocument } from '@/lib/domain/checks'
import type { Entry } from '@/lib/domain/decisions'
import { type Edition, editionOf, type FrameworkKey } from '@/lib/domain/frameworks'
import type { ShownJudgement } from '@/lib/domain/shown'
import type { Doubt, TableRow } from '@/lib/reading/report'
import {
  areaIn,
  decisionOutcomeIn,
  evidenceIn,
  frameworkIn,
  gradeIn,
  judgementStateIn,
  tableIn,
} from './columns'

const inOrder = { orderBy: { ordinal: 'asc' } } as const

const judgementColumns = {
  key: true,
  area: true,
  topic: true,
  state: true,
  grade: true,
  asWritten: true,
  certainty: true,
} satisfies Prisma.JudgementSelect

const reportColumns = {
  id: true,
  framework: true,
  edition: true,
  placedOn: true,
  sha256: true,
  inspectionId: true,
  table: true,
} satisfies Prisma.ReportSelect

/** What is read of a report to show its grades and no more: which rows are missing, but not the words behind them. */
export const gradesSelect = {
  ...reportColumns,
  judgements: { ...inOrder, select: judgementColumns },
  doubts: { ...inOrder, where: { code: 'row-missing' }, select: { code: true, sentence: true } },
} satisfies Prisma.ReportSelect

/** What is read of a report to tell everything that a person is to check in it. */
export const checksSelect = {
  ...reportColumns,
  judgements: { ...inOrder, select: { ...judgementColumns, descriptor: true, evidence: true } },
  doubts: { ...inOrder, select: { code: true, sentence: true, evidence: true } },
} satisfies Prisma.ReportSelect

/** Decisions in the order in which they were made. */
export const decisionsInOrder = { orderBy: { id: 'asc' } } satisfies Prisma.Authority$decisionsArgs

export type DecisionRow = Prisma.DecisionGetPayload<object>
type GradesRow = Prisma.ReportGetPayload<{ select: typeof gradesSelect }>
type WithEvidence = { evidence?: unknown }

/** A report's rows, with or without the words behind them. */
export interface DocumentRow extends Omit<GradesRow, 'judgements' | 'doubts'> {
  judgements: (GradesRow['judgements'][number] & WithEvidence)[]
  doubts: (GradesRow['doubts'][number] & WithEvidence)[]
}

export interface RecordedDocument {
  reportId: string
  /** The record that speaks for the inspection: its own id, or that of a better source. */
  inspectionId: string
  /** The row of a published table that this is; null for a document. */
  table: TableRow | null
  framework: FrameworkKey
  edition: Edition | null
  judgements: ShownJudgement[]
  checks: Check<Doubt>[]
}

/** A report with people's decisions laid over it. @param decisions all those about the council's documents, oldest first */
export function recordedDocument(row: DocumentRow, decisions: readonly DecisionRow[]): RecordedDocument {
  const framework = frameworkIn(row.framework)
  const edition = editionOf(framework, row.edition)
  const judgements = row.judgements.map(({ area, state, grade, evidence, ...judgement }) => ({
    ...judgement,
    area: areaIn(area),
    state: judgementStateIn(state),
    grade: gradeIn(grade),
    evidence: evidenceIn(evidence ?? []),
  }))
  const doubts = row.doubts.map(doubt => ({ ...doubt, evidence: evidenceIn(doubt.evidence ?? []) }))
  const own = decisions.filter(isAbout(row)).map(decision => entryOf(decision, row.sha256))
  return {
    reportId: row.id,
    inspectionId: row.inspectionId,
    table: tableIn(row.table),
    framework,
    edition,
    ...checkedDocument({ framework, edition, judgements, doubts }, own),
  }
}

type FileOfInspection = Pick<DecisionRow, 'framework' | 'sha256' | 'placedOn'>

/** The same file of the same council and framework, whatever day it is placed on by now; or another of the inspection. */
export const isAbout =
  ({ framework, sha256, placedOn }: FileOfInspection) =>
  (decision: FileOfInspection): boolean =>
    decision.framework === framework &&
    (decision.sha256 === sha256 || decision.placedOn.getTime() === placedOn.getTime())

function entryOf(row: DecisionRow, sha256: string): Entry {
  const outcome = decisionOutcomeIn(row.outcome)
  const entry = {
    by: row.decidedBy,
    at: row.decidedAt.toISOString(),
    why: row.why,
    page: row.page,
    ofThisFile: row.sha256 === sha256,
    takenBack: outcome === 'taken-back',
  }
  if (row.area === null) return { ...entry, code: row.doubtCode ?? '', sentence: row.doubtSentence ?? '' }
  return {
    ...entry,
    area: areaIn(row.area),
    topic: row.topic,
    state: outcome === 'graded' ? 'graded' : 'not-judged',
    grade: gradeIn(row.grade),
    asWritten: row.asWritten,
    over: row.readState && { state: judgementStateIn(row.readState), grade: gradeIn(row.readGrade) },
  }
}
