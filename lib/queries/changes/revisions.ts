import 'server-only'
import { database } from '@/lib/database/client'
import { longDate } from '@/lib/domain/dates'
import { editionOf } from '@/lib/domain/frameworks'
import { reportTitle } from '@/lib/domain/report-title'
import { revisionsIn } from '@/lib/domain/revisions'
import { areaIn, frameworkIn, gradeIn, judgementStateIn, tableIn } from '@/lib/record/columns'
import { refSelect } from '../names'
import { type ChangeView, labelOf, shownGrade } from './view'

/** What publishers give otherwise in a later table than in an earlier one, dated by the later one. */
export async function listRevisions(): Promise<ChangeView[]> {
  return revisionsIn(await accounts()).map(({ older, newer, before, after }) => {
    const { framework, edition, authority } = newer
    return {
      key: `publisher-${newer.reportId}-${after.area}-${after.topic ?? ''}`,
      at: newer.asAt!,
      kind: 'publisher',
      council: authority,
      reportId: newer.reportId,
      title: reportTitle(framework, newer.year, authority.name),
      label: labelOf(framework, edition, after.area, after.topic),
      before: shownGrade(editionOf(framework, older.edition), before),
      after: shownGrade(editionOf(framework, edition), after),
      why: `“${newer.title}” gives it otherwise than “${older.title}”, as at ${longDate(older.asAt!)}.`,
      who: 'The publisher, in a later table',
      standing: null,
    }
  })
}

/** Only inspections of which more than one table tells can have been corrected. */
async function accounts() {
  const several = await database().report.groupBy({
    by: ['inspectionId'],
    where: { publication: { not: '' } },
    having: { inspectionId: { _count: { gt: 1 } } },
  })
  const rows = await database().report.findMany({
    where: {
      inspectionId: { in: several.map(({ inspectionId }) => inspectionId) },
      publication: { not: '' },
    },
    orderBy: { id: 'asc' },
    include: { judgements: { orderBy: { ordinal: 'asc' } }, authority: { select: refSelect } },
  })
  return rows.map(row => ({
    reportId: row.id,
    inspectionId: row.inspectionId,
    framework: frameworkIn(row.framework),
    edition: row.edition,
    year: row.assessmentYear,
    authority: row.authority,
    title: tableIn(row.table)?.title ?? row.publication,
    asAt: tableIn(row.table)?.asAt ?? null,
    judgements: row.judgements.map(({ area, topic, state, grade, asWritten, certainty }) => ({
      ...{ topic, asWritten, certainty },
      area: areaIn(area),
      state: judgementStateIn(state),
      grade: gradeIn(grade),
    })),
  }))
}
