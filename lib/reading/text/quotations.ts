import { partialDate } from '@/lib/domain/dates'
import type { Evidence, QuotedGrade } from '../report'

/**
 * The same grade of the same inspection, told twice, is one grade with more witnesses.
 * @param sameness what two tellings of one grade have in common
 */
export function mergedBy(
  quoted: readonly QuotedGrade[],
  sameness: (each: QuotedGrade) => string,
): QuotedGrade[] {
  const kept = new Map<string, QuotedGrade>()
  for (const each of quoted) {
    const before = kept.get(sameness(each))
    kept.set(
      sameness(each),
      before ? { ...before, evidence: once([...before.evidence, ...each.evidence]) } : each,
    )
  }
  return [...kept.values()]
}

const once = (evidence: readonly Evidence[]): Evidence[] => {
  const same = (one: Evidence, other: Evidence) =>
    one.quote === other.quote && one.line === other.line && one.page === other.page
  return evidence.filter((each, at) => evidence.findIndex(other => same(each, other)) === at)
}

/** 'inspection of fostering service, May 2013' */
export const inspectionOf = (what: string, when: string | null): string =>
  when ? `inspection of ${what}, ${partialDate(when)}` : `inspection of ${what}`
