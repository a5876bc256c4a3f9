import type { Prisma } from '@/lib/database/generated/client'
import { PARSED_REPORT_VERSION, type ParsedReport, parsedReportSchema } from '@/lib/reading/report'

import { contentHash, hasWords } from './content'

/** A report as the database holds it, and what was written as a ParsedReport again. */
export interface HeldReport {
  id: string
  report: ParsedReport
  contentHash: string
  hasWords: boolean
}

const inOrder = { orderBy: { ordinal: 'asc' } } as const

/** What must be read with a report to make a HeldReport of it. */
export const heldInclude = {
  authority: { select: { name: true } },
  judgements: inOrder,
  findings: inOrder,
  quoted: inOrder,
  doubts: inOrder,
  passages: inOrder,
} satisfies Prisma.ReportInclude

export type HeldRow = Prisma.ReportGetPayload<{ include: typeof heldInclude }>

/** The way back from rows to what was written. @throws ZodError where the rows were not written by `rowsOf`. */
export function heldOf(row: HeldRow): HeldReport {
  const report = parsedReportSchema.parse({
    version: PARSED_REPORT_VERSION,
    source: {
      file: row.file,
      sha256: row.sha256,
      pages: row.pages,
      licence: row.licence,
      url: row.url,
    },
    authority: { name: row.authority.name, dfeNumber: row.dfeNumber },
    framework: row.framework,
    kind: row.kind,
    assessmentYear: row.assessmentYear,
    dates: { dated: dayOf(row.dated), published: dayOf(row.publishedOn), inspected: row.inspected },
    addressee: row.addressee,
    leadInspector: row.leadInspector,
    judgements: row.judgements.map(({ reportId, ordinal, key, state, ...judgement }) => ({
      ...judgement,
      state: hyphened(state),
    })),
    findings: row.findings.map(({ reportId, ordinal, kind, ...finding }) => ({
      ...finding,
      kind: hyphened(kind),
    })),
    quoted: row.quoted.map(withoutPlace),
    doubts: row.doubts.map(withoutPlace),
    passages: row.passages.map(withoutPlace),
  })
  return { id: row.id, report, contentHash: row.contentHash, hasWords: row.hasWords }
}

/** A report as it will be held once it is written under this id. */
export const heldAs = (id: string, report: ParsedReport): HeldReport => ({
  id,
  report,
  contentHash: contentHash(report),
  hasWords: hasWords(report),
})

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null
const hyphened = (value: string) => value.replaceAll('_', '-')

function withoutPlace<Row extends { reportId: string; ordinal: number }>(row: Row) {
  const { reportId, ordinal, ...entry } = row
  return entry
}
