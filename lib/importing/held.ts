import type * as Db from '@/lib/database/generated/client'
import { PARSED_REPORT_VERSION, type ParsedReport, parsedReportSchema } from '@/lib/reading/report'
import { datesIn } from '@/lib/record/columns'
import { contentHash, hasWords } from './content'

/** A report as the database holds it, and what was written as a ParsedReport again. */
export interface HeldReport {
  id: string
  report: ParsedReport
  contentHash: string
  hasWords: boolean
}

/** The rows of one report, as they are read. */
interface HeldRows {
  report: Db.Report
  authority: Db.Authority
  judgements: Db.Judgement[]
  findings: Db.Finding[]
  quoted: Db.QuotedGrade[]
  doubts: Db.Doubt[]
  passages: Db.Passage[]
}

export type Inspection = Db.Prisma.ReportDfeNumberFrameworkPlacedOnPublicationCompoundUniqueInput

/** The report held of one inspection, or null. One query after the other, as a transaction has one connection. */
export async function readHeld(
  database: Db.Prisma.TransactionClient,
  inspection: Inspection,
): Promise<HeldReport | null> {
  const report = await database.report.findUnique({
    where: { dfeNumber_framework_placedOn_publication: inspection },
  })
  if (!report) return null
  const inOrder = { where: { reportId: report.id }, orderBy: { ordinal: 'asc' } } as const
  return heldOf({
    report,
    authority: await database.authority.findUniqueOrThrow({ where: { dfeNumber: report.dfeNumber } }),
    judgements: await database.judgement.findMany(inOrder),
    findings: await database.finding.findMany(inOrder),
    quoted: await database.quotedGrade.findMany(inOrder),
    doubts: await database.doubt.findMany(inOrder),
    passages: await database.passage.findMany(inOrder),
  })
}

/** The way back from rows to what was written. @throws ZodError where the rows were not written by `rowsOf`. */
function heldOf({ report: row, authority, ...children }: HeldRows): HeldReport {
  const report = parsedReportSchema.parse({
    version: PARSED_REPORT_VERSION,
    source: {
      file: row.file,
      sha256: row.sha256,
      pages: row.pages,
      licence: row.licence,
      url: row.url,
      ...(row.table !== null && { table: row.table }),
    },
    authority: { name: authority.name, dfeNumber: row.dfeNumber },
    framework: row.framework,
    edition: row.edition,
    kind: row.kind,
    ...(row.theme !== null && { theme: row.theme }),
    assessmentYear: row.assessmentYear,
    dates: datesIn(row),
    addressee: row.addressee,
    leadInspector: row.leadInspector,
    judgements: children.judgements.map(({ reportId, ordinal, key, state, ...judgement }) => ({
      ...judgement,
      state: hyphened(state),
    })),
    findings: children.findings.map(({ reportId, ordinal, kind, ...finding }) => ({
      ...finding,
      kind: hyphened(kind),
    })),
    quoted: children.quoted.map(withoutPlace),
    doubts: children.doubts.map(withoutPlace),
    passages: children.passages.map(withoutPlace),
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

const hyphened = (value: string) => value.replaceAll('_', '-')

function withoutPlace<Row extends { reportId: string; ordinal: number }>(row: Row) {
  const { reportId, ordinal, ...entry } = row
  return entry
}
