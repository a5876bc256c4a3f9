import { OUTCOME_AREAS } from './areas'
import type { FrameworkKey } from './frameworks'
import type { Grade, Scale } from './grades'

/**
 * How the grades of one row stand to each other. Of one rank on one scale they are the same; of one rank on another
 * edition's scale they are equivalent, in whatever words; null where fewer than two councils have a grade.
 */
export type Agreement = 'differs' | 'same' | 'equivalent' | null

/** A grade with the scale of its own edition; the scale is null where the edition has no such row. */
export interface ScaledGrade {
  grade: Grade | null
  scale: Scale | null
}

export function agreementOf(cells: readonly ScaledGrade[]): Agreement {
  const graded = cells.filter(({ grade }) => grade !== null)
  const [first] = graded
  if (!first || graded.length < 2) return null
  if (graded.some(({ grade }) => grade !== first.grade)) return 'differs'
  return graded.every(({ scale }) => scale !== null && scale === first.scale) ? 'same' : 'equivalent'
}

/** Rows that differ first, those furthest apart foremost; then as they came, in the framework's order. */
export const differingFirst = <R extends { cells: readonly { grade: Grade | null }[] }>(
  rows: readonly R[],
): R[] => rows.toSorted((one, other) => spread(other) - spread(one))

/** How many of the chosen councils have grades in a framework. */
export interface Coverage {
  framework: FrameworkKey
  councils: number
}

/**
 * The framework compared when the address names none: the newest in which all, else most, councils have grades.
 * @param coverage newest framework first
 * @returns null where no council has a grade in any
 */
export function defaultFramework(coverage: readonly Coverage[]): FrameworkKey | null {
  const most = Math.max(0, ...coverage.map(({ councils }) => councils))
  return most === 0 ? null : coverage.find(({ councils }) => councils === most)!.framework
}

export const isOutcome = (area: string): boolean => (OUTCOME_AREAS as readonly string[]).includes(area)

/** The distance between the furthest grades of a row, 0 where they agree. */
function spread({ cells }: { cells: readonly { grade: Grade | null }[] }): number {
  const grades = cells.flatMap(({ grade }) => grade ?? [])
  return grades.length < 2 ? 0 : Math.max(...grades) - Math.min(...grades)
}
