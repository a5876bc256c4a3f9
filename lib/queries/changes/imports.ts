import 'server-only'
import { database } from '@/lib/database/client'
import { editionOf } from '@/lib/domain/frameworks'
import { reportTitle } from '@/lib/domain/report-title'
import { areaIn, frameworkIn, gradeIn, judgementStateIn } from '@/lib/record/columns'
import { refSelect } from '../names'
import { type ChangeView, labelOf, shownGrade } from './view'

/** Held grades that an import gave otherwise. */
export async function listImportChanges(): Promise<ChangeView[]> {
  const rows = await database().gradeChange.findMany({
    orderBy: { id: 'asc' },
    include: { authority: { select: refSelect } },
  })
  const held = await database().report.findMany({
    where: { id: { in: rows.map(({ reportId }) => reportId) } },
    select: { id: true, assessmentYear: true },
  })
  return rows.map(row => {
    const framework = frameworkIn(row.framework)
    const matter = { area: areaIn(row.area), topic: row.topic }
    const report = held.find(({ id }) => id === row.reportId)
    const year = report?.assessmentYear ?? Number(/-(\d{4})-\d\d-\d\d/.exec(row.reportId)?.[1])
    return {
      key: `import-${row.id}`,
      at: row.at.toISOString(),
      kind: 'import',
      council: row.authority,
      reportId: report?.id ?? null,
      title: reportTitle(framework, year, row.authority.name),
      label: labelOf(framework, row.afterEdition, matter.area, matter.topic),
      before: shownGrade(editionOf(framework, row.beforeEdition), {
        ...matter,
        state: judgementStateIn(row.beforeState),
        grade: gradeIn(row.beforeGrade),
        asWritten: row.beforeAsWritten,
        certainty: row.beforeCertainty,
      }),
      after: shownGrade(
        editionOf(framework, row.afterEdition),
        row.afterState && {
          ...matter,
          state: judgementStateIn(row.afterState),
          grade: gradeIn(row.afterGrade),
          asWritten: row.afterAsWritten,
          certainty: row.afterCertainty ?? 'certain',
        },
      ),
      why: row.reason,
      who: `Import of ${row.source}`,
      standing: null,
    }
  })
}
