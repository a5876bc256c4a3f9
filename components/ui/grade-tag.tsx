import type { Grade } from '@/lib/domain/grades'

/** The class that colours a grade; dashed and empty where there is none, or where it is being checked. */
export const gradeClass = (grade: Grade | null): string => (grade ? `grade grade-${grade}` : 'grade-none')

/** A grade as a word on its colour, for running text and small lists. */
export function GradeTag({ grade, word }: { grade: Grade | null; word: string }) {
  return (
    <span
      // The hatching of the lowest grade stands before its word.
      className={`${gradeClass(grade)} inline-block rounded-sm pr-2.5 py-0.5 font-semibold ${grade === 1 ? 'pl-5' : 'pl-2.5'}`}
    >
      {word}
    </span>
  )
}
