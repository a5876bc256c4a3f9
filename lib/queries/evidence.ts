import 'server-only'
import { database } from '@/lib/database/client'
import { judgedCell } from '@/lib/domain/cells'
import { datesText } from '@/lib/domain/dates'
import { editionOf, frameworkOf, rowOf } from '@/lib/domain/frameworks'
import { GRADES, gradeLabel } from '@/lib/domain/grades'
import { reportTitle } from '@/lib/domain/report-title'
import { rowLabel } from '@/lib/domain/rows'
import { areaIn, dayOrNull, evidenceIn, frameworkIn, gradeIn, judgementStateIn, periodsIn } from './columns'
import { refSelect } from './names'
import type { EvidenceView } from './types'

/**
 * Everything the evidence panel says about one judgement.
 * @param id report and judgement key, 'essex-apa-2006-11-01.being-healthy'
 * @returns null where the record holds no such judgement
 */
export async function evidenceOf(id: string): Promise<EvidenceView | null> {
  const dot = id.indexOf('.')
  if (dot < 0) return null
  const row = await database().judgement.findUnique({
    where: { reportId_key: { reportId: id.slice(0, dot), key: id.slice(dot + 1) } },
    include: { report: { include: { authority: { select: refSelect } } } },
  })
  if (!row) return null
  const { report } = row
  const framework = frameworkIn(report.framework)
  const year = report.assessmentYear
  const edition = editionOf(framework, report.edition)
  const area = areaIn(row.area)
  const judgement = { ...row, area, state: judgementStateIn(row.state), grade: gradeIn(row.grade) }
  const { state, grade, word } = judgedCell(edition, judgement)
  const scale = rowOf(edition, area)?.scale
  const dates = {
    dated: dayOrNull(report.dated),
    published: dayOrNull(report.publishedOn),
    inspected: periodsIn(report.inspected),
  }
  return {
    id,
    authority: report.authority,
    reportId: report.id,
    reportTitle: reportTitle(framework, year, report.authority.name),
    framework,
    dateText: datesText(dates, frameworkOf(framework).document),
    label: rowLabel(framework, edition, { area, topic: row.topic, nth: 1 }),
    state,
    grade,
    word,
    asWritten: row.asWritten,
    descriptor: row.descriptor,
    basis: row.basis,
    certainty: row.certainty,
    scale: scale ? GRADES.map(step => ({ grade: step, word: gradeLabel(scale, step) })) : [],
    evidence: evidenceIn(row.evidence),
    hasWords: report.hasWords,
    file: report.file,
    url: report.url,
    licence: report.licence,
  }
}
