import type { IsoDay } from '@/lib/domain/dates'
import { longDate } from '@/lib/domain/dates'
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
  const early = began ?? published
  const late = began
  // An inspection that is under way on the day of the change is of either form, but none is published before it began.
  const against = (early !== null && early < from) || (late !== null && to !== null && late > to)
  return { edition, grades, doubt: against ? doubtOf(edition, early ?? late!) : null }
}

const DOUBTED: Record<IlacsForm['edition'], { row: string; told: string }> = {
  'ilacs-2018': {
    row: 'Children in care and care leavers',
    told: 'stands for both, as care leavers have none of their own',
  },
  'ilacs-2023': { row: 'Care leavers', told: 'is one of their own' },
  'ilacs-2026': { row: 'Care leavers', told: 'stands without an overall grade' },
}

function doubtOf(edition: IlacsForm['edition'], day: IsoDay): Doubt {
  const { row, told } = DOUBTED[edition]
  return {
    code: 'form-against-date',
    sentence: `The grade for ‘${row}’ ${told}, which inspections of ${longDate(day)} do otherwise: check it.`,
    evidence: [],
  }
}
