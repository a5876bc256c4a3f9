import { lowerFirst } from './english'

/** A place on the four-point scale of the document's own framework. 4 is always best, whatever was printed. */
export type Grade = 1 | 2 | 3 | 4

/** Best first: the order in which scales are printed and legends are read. */
export const GRADES: readonly Grade[] = [4, 3, 2, 1]

/** One step of a printed scale. */
export interface Step {
  /** The word or phrase we show for this step, in the framework's own terms. */
  word: string
  /** Other spellings that documents print for the same step, in lower case. */
  also?: readonly string[]
  /** Words of a later framework that tables put in place of this step's own, in lower case; no document prints them. */
  relabelled?: readonly string[]
}

/** A printed scale: four steps. `digits` is true where documents print the digit and explain it in a key. */
export interface Scale {
  digits: boolean
  steps: Record<Grade, Step>
}

/** Lower case, single spaces, straight quotes: how printed grade words are compared. */
export const plainWord = (printed: string): string =>
  printed
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'‘“*_]+|[\s"'”*_.;:]+$/g, '')
    .trim()

/** The grade a printed word or digit stands for on this scale, or null where the scale has no such step. */
export function gradeOf(scale: Scale, printed: string): Grade | null {
  const word = plainWord(printed)
  if (scale.digits && /^[1-4]$/.test(word)) return Number(word) as Grade
  for (const grade of GRADES) {
    const step = scale.steps[grade]
    if (plainWord(step.word) === word || step.also?.includes(word)) return grade
  }
  return null
}

/** What a reader sees for a grade: 'Good' for a word, '3, good' for a digit, never a bare digit. */
export function gradeLabel(scale: Scale, grade: Grade): string {
  const { word } = scale.steps[grade]
  return scale.digits ? `${grade}, ${lowerFirst(word)}` : word
}
