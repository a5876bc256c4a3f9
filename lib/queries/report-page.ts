import 'server-only'
import { database } from '@/lib/database/client'
import type { Prisma } from '@/lib/database/generated/client'
import { frameworkOf, frameworkTitle } from '@/lib/domain/frameworks'
import { reportTitle } from '@/lib/domain/report-title'
import { rowsOf } from '@/lib/domain/rows'
import { isSlug } from '@/lib/domain/slug'
import { evidenceIn, importSourceIn } from '@/lib/record/columns'
import { decisionsInOrder } from '@/lib/record/documents'
import { checkView } from './checks'
import { findingView, quotedView } from './findings'
import { evidenceId, heldInspection, inspectionView } from './inspections'
import { refSelect } from './names'
import type { ReportImport, ReportJudgement, ReportPageView } from './types'

const inOrder = { orderBy: { ordinal: 'asc' } } as const

const wholeReport = {
  authority: { select: { ...refSelect, decisions: decisionsInOrder } },
  judgements: inOrder,
  findings: inOrder,
  quoted: inOrder,
  doubts: inOrder,
  passages: { ...inOrder, omit: { reportId: true, ordinal: true } },
} satisfies Prisma.ReportInclude

/**
 * One document whole: its facts, grades, findings, quotations, what a person is to check and text, and what brought it in when.
 * @returns null where no document has this id
 */
export async function reportPage(id: string): Promise<ReportPageView | null> {
  if (!isSlug(id)) return null
  const [row, imports] = await Promise.all([
    database().report.findUnique({ where: { id }, include: wholeReport }),
    importsOf(id),
  ])
  if (!row) return null
  const { decisions, ...authority } = row.authority
  const { kind, theme, addressee, leadInspector, file, sha256, pages, licence, url, passages } = row
  const held = heldInspection(row, decisions)
  const inspection = inspectionView(held, rowsOf(held.framework, [held]))
  return {
    title: reportTitle(held.framework, held.year, authority.name),
    frameworkTitle: frameworkTitle(frameworkOf(held.framework)),
    ...{ authority, kind, theme, addressee, leadInspector, file, sha256, pages, licence, url, passages },
    inspection,
    judgements: held.judgements.map(({ key, found, asWritten }): ReportJudgement => {
      const cell = inspection.cells.find(one => one.evidenceId === evidenceId(id, { key }))!
      const evidence = row.judgements.find(read => found && read.key === key)?.evidence
      return { ...cell, key, found, asWritten, evidence: evidenceIn(evidence ?? []) }
    }),
    findings: row.findings.map(finding => findingView(held, finding)),
    quoted: row.quoted.map(quoted => quotedView(held, authority.name, quoted)),
    checks: held.checks.map(checkView),
    imports,
  }
}

/** Every import that wrote this document or found nothing new in it, the newest first. */
async function importsOf(reportId: string): Promise<ReportImport[]> {
  const items = await database().importItem.findMany({
    where: { reportId },
    orderBy: [{ runId: 'desc' }, { ordinal: 'desc' }],
    take: MOST_IMPORTS,
    select: {
      file: true,
      outcome: true,
      reason: true,
      run: { select: { startedAt: true, source: true } },
    },
  })
  return items.map(({ run, ...item }) => ({
    ...item,
    at: run.startedAt.toISOString(),
    source: importSourceIn(run.source),
  }))
}

/** A page's worth; every start of the app may note the bundle again. */
const MOST_IMPORTS = 50
