import { isOutcome } from './comparison'
import type { ComparedCouncil, ComparedRow } from './comparison-sentences'
import { listOf, upperFirst } from './english'
import { place, placeList } from './grade-phrases'

/**
 * What the rows that do not differ have in common: 'In the other three outcomes their grades were the same, or
 * equivalent in the different words of 2005.' Empty where no row has two grades that agree.
 */
export function agreeingSentence(
  councils: readonly ComparedCouncil[],
  rows: readonly ComparedRow[],
): string[] {
  const agreeing = rows.filter(({ agreement }) => agreement === 'same' || agreement === 'equivalent')
  if (agreeing.length === 0) return []
  const grades = agreeing.every(({ cells }) => cells.every(graded)) ? 'their grades' : 'the grades held'
  return [`${upperFirst(placeList(places(rows, agreeing)))} ${grades} were ${howAlike(councils, agreeing)}.`]
}

/** The outcomes are counted as one, other rows named, or counted where they are all there are. */
function places(rows: readonly ComparedRow[], agreeing: readonly ComparedRow[]): string[] {
  const outcomes = rows.filter(({ area }) => isOutcome(area))
  if (outcomes.length === 0) return counted(rows, agreeing, 'areas')
  const others = agreeing.filter(({ area }) => !isOutcome(area))
  return [
    ...counted(
      outcomes,
      agreeing.filter(({ area }) => isOutcome(area)),
      'outcomes',
    ),
    ...others.map(place),
  ]
}

/** 'in all five outcomes', 'in the other three outcomes'; names where something else is true of the rest. */
function counted(rows: readonly ComparedRow[], agreeing: readonly ComparedRow[], noun: string): string[] {
  const differing = rows.filter(({ agreement }) => agreement === 'differs').length
  if (agreeing.length < 2 || agreeing.length + differing < rows.length) return agreeing.map(place)
  const count = COUNTS[agreeing.length] ?? agreeing.length
  return [differing === 0 ? `in all ${count} ${noun}` : `in the other ${count} ${noun}`]
}

/** 'The same' is kept for one edition of a scale; across editions grades are equivalent. */
function howAlike(councils: readonly ComparedCouncil[], agreeing: readonly ComparedRow[]): string {
  const equivalent = agreeing.filter(({ agreement }) => agreement === 'equivalent')
  const years = [...new Set(equivalent.flatMap(row => otherScaleYears(councils, row)))].sort()
  if (years.length === 0) return 'the same'
  const differ = equivalent.some(
    ({ cells }) => new Set(cells.filter(graded).map(({ word }) => word)).size > 1,
  )
  const across = `equivalent ${differ ? 'in the different words' : 'on the different scale'} of ${listOf(years.map(String))}`
  return agreeing.some(sharesScale) ? `the same, or ${across}` : across
}

/** Years of the grades that stand on another scale than the newest grade of the row. */
function otherScaleYears(councils: readonly ComparedCouncil[], { cells }: ComparedRow): number[] {
  const dated = cells.flatMap((cell, index) => {
    const year = councils[index]?.year
    return graded(cell) && year ? [{ year, scale: cell.scale }] : []
  })
  const newest = dated.toSorted((one, other) => other.year - one.year)[0]
  return dated.filter(({ scale }) => scale === null || scale !== newest?.scale).map(({ year }) => year)
}

const sharesScale = ({ cells }: ComparedRow): boolean => {
  const scales = cells.filter(graded).flatMap(({ scale }) => scale ?? [])
  return new Set(scales).size < scales.length
}

const graded = ({ grade }: { grade: unknown }): boolean => grade !== null

const COUNTS = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ')
