import type { IsoDay } from '@/lib/domain/dates'
import { type FrameworkKey, frameworkOf } from '@/lib/domain/frameworks'
import { type Grade, plainWord } from '@/lib/domain/grades'
import { collapse } from '../document'
import { datesIn } from '../text/dates'
import { type Place, unlike } from './place'

/** A cell that has something in it, with its heading. */
export interface FilledCell extends Place {
  heading: string
  word: string
}

const GRADES: Readonly<Record<string, Grade>> = {
  outstanding: 4,
  good: 3,
  'requires improvement to be good': 2,
  'requires improvement': 2,
  inadequate: 1,
}
/** Under the frameworks that ended in 2013, before their table was worded anew. */
const ADEQUATE: Readonly<Record<string, Grade>> = { adequate: 2 }
const LAST_YEAR_OF_ADEQUATE = 2013
const NOT_JUDGED = /^(?:[-–—]|not judged)$/i

/**
 * The grade that a cell gives; null where it says that inspectors did not judge.
 * @throws Refusal when it is a word that no scale has
 */
export function gradeIn(cell: FilledCell, framework: FrameworkKey): Grade | null {
  if (NOT_JUDGED.test(collapse(cell.word))) return null
  const old = (frameworkOf(framework).to ?? Number.POSITIVE_INFINITY) <= LAST_YEAR_OF_ADEQUATE
  const word = plainWord(cell.word)
  const grade = GRADES[word] ?? (old ? ADEQUATE[word] : undefined)
  if (grade) return grade
  throw unlike(
    cell,
    `one of ‘Outstanding’, ‘Good’, ‘Requires improvement to be good’, ‘Inadequate’ or ‘-’ under ‘${cell.heading}’`,
    `‘${collapse(cell.word)}’`,
  )
}

/**
 * The day that a cell gives: an ISO day from a workbook, '10/07/2023' or '10 July 2023' where a table was saved as text.
 * @throws Refusal when it is no day
 */
export function dayIn(cell: FilledCell): IsoDay {
  const day = isoDay(cell.word)
  if (day) return day
  throw unlike(cell, `a day such as ‘10/07/2023’ under ‘${cell.heading}’`, `‘${collapse(cell.word)}’`)
}

/** The day that the text is and nothing besides, in words or figures, day before month; null where it is none. */
export function isoDay(text: string): IsoDay | null {
  const [only, ...others] = datesIn(collapse(text))
  return only && others.length === 0 && only.text === collapse(text) ? only.iso : null
}
