import { upperFirst } from '@/lib/domain/english'
import type { FindingView } from '@/lib/queries/types'

type Kind = FindingView['kind']

/** In the order a reader asks: what was praised, what was wrong, what was asked for. */
const TITLES: Record<Kind, string> = {
  'key-finding': 'Key findings',
  strength: 'Strengths',
  weakness: 'Weaknesses',
  'priority-action': 'Areas for priority action',
  'area-for-improvement': 'Areas for improvement',
  recommendation: 'Recommendations',
  'focus-for-next-review': 'To be looked at in the next review',
  'judgement-in-prose': 'Judgements in the text, without a graded row',
}

export interface FindingGroup {
  /** The area or topic, 'Across all areas' where the document does not divide by area. */
  title: string
  lists: { title: string; findings: FindingView[] }[]
}

/** One document's findings by area in the order they stand in it, then by kind. */
export function groupFindings(findings: FindingView[]): FindingGroup[] {
  const titles = [...new Set(findings.map(groupTitle))]
  return titles.map(title => {
    const members = findings.filter(finding => groupTitle(finding) === title)
    const lists = (Object.keys(TITLES) as Kind[]).map(kind => ({
      title: TITLES[kind],
      findings: members.filter(finding => finding.kind === kind),
    }))
    return { title, lists: lists.filter(list => list.findings.length > 0) }
  })
}

function groupTitle({ areaLabel, topic, area, kind }: FindingView): string {
  if (kind === 'judgement-in-prose') return 'Also judged in words'
  if (topic && (!area || area === 'additional-investigation')) return upperFirst(topic)
  return areaLabel ?? 'Across all areas'
}
