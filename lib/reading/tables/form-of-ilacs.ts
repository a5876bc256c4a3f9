import { type IsoDay, longDate } from '@/lib/domain/dates'
import { editionOf } from '@/lib/domain/frameworks'
import type { Doubt } from '../report'
import type { Draft, DraftGrade } from './drafts'

/** The form of an inspection as its cells show it. */
export interface IlacsForm {
  edition: 'ilacs-2018' | 'ilacs-2023' | 'ilacs-2026'
  grades: readonly DraftGrade[]
  /** Set where the day of the inspection speaks for another form. */
  doubt: Doubt | null
}

/**
 * The tables keep one column for children in care, before and after care leavers had a grade of their own: a blank
 * cell for care leavers tells that it is about both. The overall grade went in 2026.
 */
export function ilacsForm({
  grades,
  began,
  published,
}: Pick<Draft, 'grades' | 'began' | 'published'>): IlacsForm {
  const has = (area: DraftGrade['area']) => grades.some(grade => grade.area === area)
  if (!has('care-leavers')) {
    const together = grades.map(grade =>
      grade.area === 'in-care' ? { ...grade, area: 'in-care-and-care-leavers' as const } : grade,
    )
    return formed('ilacs-2018', together, began, published)
  }
  return formed(has('overall-effectiveness') ? 'ilacs-2023' : 'ilacs-2026', grades, began, published)
}

function formed(
  edition: IlacsForm['edition'],
  grades: readonly DraftGrade[],
  began: IsoDay | null,
  published: IsoDay | null,
): IlacsForm {
  const { from, to } = editionOf('ilacs', edition)!
  // Of a report that came out later than the last day of its form, the inspection may have begun before.
  const first = began ?? published
  const early = first !== null && first < from ? EARLY[edition](longDate(first)) : null
  const late = began !== null && to !== null && began > to ? LATE[edition]?.(longDate(began)) : null
  const sentence = early ?? late
  return { edition, grades, doubt: sentence ? { code: 'form-against-date', sentence, evidence: [] } : null }
}

type Told = (day: string) => string

/** Of an inspection before its form began. */
const EARLY: Record<IlacsForm['edition'], Told> = {
  'ilacs-2018': day =>
    `The table has an inspection of ${day}, before there was any of this kind: check the dates.`,
  'ilacs-2023': day =>
    `The table gives a grade for ‘Care leavers’, though an inspection of ${day} did not grade them by themselves: check it.`,
  'ilacs-2026': day => `The table gives no overall grade, though an inspection of ${day} did: check it.`,
}
/** Of one that began after its form had ended. */
const LATE: Partial<Record<IlacsForm['edition'], Told>> = {
  'ilacs-2018': day =>
    `The grade for ‘Children in care and care leavers’ is taken to be for both, as the table gives care leavers none of their own, though an inspection of ${day} did: check it.`,
  'ilacs-2023': day =>
    `The table gives a grade for ‘Overall effectiveness’, though an inspection of ${day} did not: check it.`,
}
