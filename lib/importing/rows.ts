import type { Prisma } from '@/lib/database/generated/client'
import { type IsoDay, placedOn } from '@/lib/domain/dates'
import type { Finding, Judgement, ParsedReport } from '@/lib/reading/report'
import { contentHash, hasWords } from './content'

/** What is written for one report: its own row, and the rows that hang on it in the document's order. */
export interface ReportRows {
  report: Prisma.ReportUncheckedCreateInput
  judgements: Prisma.JudgementCreateManyInput[]
  findings: Prisma.FindingCreateManyInput[]
  quoted: Prisma.QuotedGradeCreateManyInput[]
  doubts: Prisma.DoubtCreateManyInput[]
  passages: Prisma.PassageCreateManyInput[]
}

/** @throws Error where the report gives no date; `identify` refuses such a report before it comes here. */
export function rowsOf(report: ParsedReport, reportId: string): ReportRows {
  const keys = judgementKeys(report.judgements)
  const numbered = <Entry>(entry: Entry, ordinal: number) => ({ ...entry, reportId, ordinal })
  return {
    report: reportRow(report, reportId),
    judgements: report.judgements.map((judgement, ordinal) => ({
      ...judgement,
      reportId,
      ordinal,
      key: keys[ordinal]!,
      state: judgement.state === 'graded' ? 'graded' : 'not_judged',
    })),
    findings: report.findings.map((finding, ordinal) => ({
      ...finding,
      reportId,
      ordinal,
      kind: kindColumn(finding.kind),
    })),
    quoted: report.quoted.map(numbered),
    doubts: report.doubts.map(numbered),
    passages: report.passages.map(numbered),
  }
}

/** A judgement is addressed by its area; where a report judges one area more than once, 'area~2' and so on. */
export function judgementKeys(judgements: readonly Judgement[]): string[] {
  const seen = new Map<string, number>()
  return judgements.map(({ area }) => {
    const times = (seen.get(area) ?? 0) + 1
    seen.set(area, times)
    return times === 1 ? area : `${area}~${times}`
  })
}

/** Prisma's enums cannot hold a hyphen: 'area-for-improvement' is kept as area_for_improvement. */
export const kindColumn = (kind: Finding['kind']) => KIND_COLUMNS[kind]

const KIND_COLUMNS = {
  strength: 'strength',
  weakness: 'weakness',
  'area-for-improvement': 'area_for_improvement',
  'priority-action': 'priority_action',
  recommendation: 'recommendation',
  'focus-for-next-review': 'focus_for_next_review',
  'key-finding': 'key_finding',
  'judgement-in-prose': 'judgement_in_prose',
} as const satisfies Record<Finding['kind'], string>

export const dayColumn = (day: IsoDay): Date => new Date(`${day}T00:00:00Z`)

function reportRow(report: ParsedReport, id: string): Prisma.ReportUncheckedCreateInput {
  const { source, dates } = report
  const placed = placedOn(dates)
  if (!placed) throw new Error(`${id} gives no date`)
  return {
    id,
    dfeNumber: report.authority.dfeNumber,
    framework: report.framework,
    edition: report.edition,
    kind: report.kind,
    theme: report.theme ?? null,
    assessmentYear: report.assessmentYear,
    placedOn: dayColumn(placed.on),
    dated: dates.dated && dayColumn(dates.dated),
    publishedOn: dates.published && dayColumn(dates.published),
    inspected: dates.inspected,
    began: dates.began ? dayColumn(dates.began) : null,
    datedYear: dates.year ?? null,
    addressee: report.addressee,
    leadInspector: report.leadInspector,
    file: source.file,
    sha256: source.sha256,
    pages: source.pages,
    licence: source.licence,
    url: source.url,
    // Until it is told which other records are of the same inspection.
    inspectionId: id,
    publication: source.table?.publication ?? '',
    ...(source.table && { table: source.table }),
    hasWords: hasWords(report),
    contentHash: contentHash(report),
  }
}
