import 'server-only'
import type { IsoDay } from '@/lib/domain/dates'
import { FRAMEWORKS, type Framework, frameworkTitle, isGrading } from '@/lib/domain/frameworks'
import { didNotExistUnder, gapSentence } from '@/lib/domain/gaps'
import { GRADES, gradeLabel, plainWord } from '@/lib/domain/grades'
import type { Responsibility } from '@/lib/domain/responsibility'
import { rowsOf } from '@/lib/domain/rows'
import { type HeldInspection, inspectionView } from './inspections'
import type { AuthorityPageView, PanelView, QuotedView } from './types'

interface CouncilRecord {
  council: Responsibility
  inspections: readonly HeldInspection[]
  today: IsoDay
}

/** One panel a framework of which a document is held, the newest framework first. */
export const panelsOf = (record: CouncilRecord): PanelView[] =>
  FRAMEWORKS.toReversed().flatMap(framework => {
    const own = record.inspections.filter(inspection => inspection.framework === framework.key)
    return own.length > 0 ? [panel(framework, own, record)] : []
  })

/** Frameworks that graded in the council's time and of which nothing is held, the newest first. */
export const framesWithoutOf = (
  record: CouncilRecord,
  quoted: readonly QuotedView[],
): AuthorityPageView['framesWithout'] =>
  FRAMEWORKS.toReversed()
    .filter(isGrading)
    .filter(framework => !didNotExistUnder(framework, record.council, record.today))
    .filter(({ key }) => !record.inspections.some(({ framework }) => framework === key))
    .map(framework => ({
      framework: framework.key,
      title: frameworkTitle(framework),
      quoted: quoted.filter(one => one.framework === framework.key).length,
    }))

function panel(framework: Framework, own: HeldInspection[], { council, today }: CouncilRecord): PanelView {
  const rows = rowsOf(framework.key, own)
  return {
    framework: framework.key,
    title: frameworkTitle(framework),
    from: framework.from,
    to: framework.to,
    rows: rows.filter(({ nth }) => nth === 1).map(({ area, topic, label }) => ({ area, topic, label })),
    inspections: own.map(inspection => inspectionView(inspection, rows)),
    scales: scalesOf(own),
    gap: gapSentence(framework, { years: own.map(({ year }) => year), council, today }),
  }
}

/** The steps in the words of every edition held, each word once: a digit is told only where its meaning is its own. */
function scalesOf(own: readonly HeldInspection[]): PanelView['scales'] {
  const editions = new Set(own.flatMap(({ edition }) => edition ?? []))
  const scales = [...editions].flatMap(({ rows }) => rows.map(({ scale }) => scale))
  if (scales.length === 0) return []
  return GRADES.map(grade => {
    const labels = new Map<string, string>()
    for (const scale of scales) {
      const word = plainWord(scale.steps[grade].word)
      if (!labels.has(word)) labels.set(word, gradeLabel(scale, grade))
    }
    return { grade, words: [...labels.values()] }
  })
}
