import type { AreaKey } from '@/lib/domain/areas'
import { type CellReading, empty, type RecordedJudgement, readCell } from '@/lib/domain/cells'
import { type Edition, editionOf, type FrameworkKey } from '@/lib/domain/frameworks'
import type { Grade } from '@/lib/domain/grades'
import { rowLabel } from '@/lib/domain/rows'
import type { AuthorityRef } from '../types'

export interface ShownGrade {
  grade: Grade | null
  word: string
}

/** One corrected grade. */
export interface ChangeView {
  key: string
  /** ISO day or time, to sort by and to show the day of. */
  at: string
  kind: 'decision' | 'publisher' | 'import'
  council: AuthorityRef
  /** Address of the record it stands in today; null where that is no longer held. */
  reportId: string | null
  /** '2024 inspection of children’s services in Testshire' */
  title: string
  label: string
  before: ShownGrade
  after: ShownGrade
  why: string
  who: string
  /** What became of a decision; null where it stands. */
  standing: string | null
}

/** A judgement in words; null is one that is not given. */
export const shownGrade = (edition: Edition | null, judgement: RecordedJudgement | null): ShownGrade => {
  const { grade, word }: CellReading = judgement ? readCell(edition, judgement) : empty('not-held')
  return { grade, word }
}

/** The row's name in the words of the form of the inspection. */
export const labelOf = (
  framework: FrameworkKey,
  edition: string | null,
  area: AreaKey,
  topic: string | null,
) => rowLabel(framework, editionOf(framework, edition), { area, topic, nth: 1 })
