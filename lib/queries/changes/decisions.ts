import 'server-only'
import { database } from '@/lib/database/client'
import type { Decision } from '@/lib/database/generated/client'
import { empty } from '@/lib/domain/cells'
import { decisionChanges, type LoggedDecision } from '@/lib/domain/decision-log'
import type { Outcome } from '@/lib/domain/decisions'
import { editionOf, editionOn } from '@/lib/domain/frameworks'
import { reportTitle } from '@/lib/domain/report-title'
import {
  areaIn,
  dayOf,
  decisionOutcomeIn,
  frameworkIn,
  gradeIn,
  judgementStateIn,
} from '@/lib/record/columns'
import { isAbout } from '@/lib/record/documents'
import { refSelect } from '../names'
import { type ChangeView, labelOf, shownGrade } from './view'

/** What people decided about grades, with what was shown before; doubts that concern no grade are left out. */
export async function listDecisions(): Promise<ChangeView[]> {
  const decisions = await database().decision.findMany({
    where: { area: { not: null } },
    orderBy: { id: 'asc' },
    include: { authority: { select: refSelect } },
  })
  const reports = await reportsOf(decisions)
  return decisionChanges(decisions.map(logged)).map(({ decision, before, after, standing }) => {
    const { row, area, topic } = decision
    const framework = frameworkIn(row.framework)
    const report = reports.find(one => one.dfeNumber === row.dfeNumber && isAbout(one)(row))
    const day = dayOf(row.placedOn)
    const edition = report ? editionOf(framework, report.edition) : editionOn(framework, day)
    const shown = (outcome: Outcome | null, asWritten: string | null) =>
      outcome === null
        ? { grade: null, word: empty('being-checked').word }
        : shownGrade(edition, judgementOf(decision, outcome, asWritten))
    return {
      key: `decision-${row.id}`,
      at: row.decidedAt.toISOString(),
      kind: 'decision',
      council: row.authority,
      reportId: report?.id ?? null,
      title: reportTitle(
        framework,
        report?.assessmentYear ?? row.placedOn.getUTCFullYear(),
        row.authority.name,
      ),
      label: labelOf(framework, edition?.key ?? null, area, topic),
      before: shown(before, null),
      after: shown(after, decision.outcome === 'taken-back' ? null : row.asWritten),
      why: row.why,
      who: row.decidedBy,
      standing: standing === 'stands' ? null : standing,
    }
  })
}

type Row = Decision & { authority: ChangeView['council'] }

const logged = (row: Row): LoggedDecision & { row: Row } => {
  const outcome = decisionOutcomeIn(row.outcome)
  return {
    row,
    document: [row.dfeNumber, row.framework, row.sha256].join(' '),
    area: areaIn(row.area ?? ''),
    topic: row.topic,
    // Only a doubt can be settled, and doubts are not read here.
    outcome: outcome === 'settled' ? 'not-judged' : outcome,
    grade: gradeIn(row.grade),
    read: row.readState && { state: judgementStateIn(row.readState), grade: gradeIn(row.readGrade) },
  }
}

const judgementOf = ({ area, topic }: LoggedDecision, { grade }: Outcome, asWritten: string | null) => ({
  ...{ area, topic, grade, asWritten },
  state: grade === null ? ('not-judged' as const) : ('graded' as const),
  certainty: 'certain' as const,
})

/** The records that the decisions are about today: the same file, else another of the same day. */
async function reportsOf(decisions: readonly Decision[]) {
  if (decisions.length === 0) return []
  const select = {
    ...{ id: true, dfeNumber: true, framework: true, sha256: true, placedOn: true },
    ...{ edition: true, assessmentYear: true },
  } as const
  const dfeNumber = { in: [...new Set(decisions.map(one => one.dfeNumber))] }
  return database().report.findMany({ where: { dfeNumber, publication: '' }, select })
}
