import { areaLabel } from '@/lib/domain/areas'
import { type DirectoryEntry, resolveAuthority } from '@/lib/domain/authorities'
import { type Edition, editionOn, type FrameworkKey, type FrameworkRow } from '@/lib/domain/frameworks'
import { type Grade, gradeOf, plainWord } from '@/lib/domain/grades'
import type { OlderFact } from './older-facts'
import { quotedList, unlike } from './place'

/** What a fact says, in the terms of its framework. */
export interface FactValues {
  framework: FrameworkKey
  edition: Edition
  year: number
  /** True where the page does not tell which year it is. */
  yearUnclear: boolean
  row: FrameworkRow
  grade: Grade
}

const ASSESSMENTS: readonly (readonly [FrameworkKey, RegExp])[] = [
  ['apa', /^APA$/],
  ['jar', /^JAR$/],
  ['cpa', /^CPA CYP score$/],
  ['annual-rating', /^annual children's services (?:rating|assessment)$/i],
]

/** @throws Refusal when the assessment, the year, the judgement or the grade is none that is known */
export function valuesOf(fact: OlderFact): FactValues {
  const framework = ASSESSMENTS.find(([, named]) => named.test(fact.assessment.replaceAll('’', "'")))?.[0]
  if (!framework)
    throw unlike(fact, '‘APA’, ‘JAR’, ‘CPA CYP score’ or an annual rating', `‘${fact.assessment}’`)
  const years = fact.year.match(/\b20\d\d\b/g) ?? []
  // Of two years the later: what was printed of the year before stands beside it, and is no news.
  const year = Math.max(...years.map(Number))
  const edition = years.length > 0 ? editionOn(framework, `${year}-12-31`) : null
  if (!edition) throw unlike(fact, `a year that had an assessment ‘${fact.assessment}’`, `‘${fact.year}’`)
  const row = rowNamed(edition, fact.judgement)
  if (!row)
    throw unlike(
      fact,
      `one of ${quotedList(edition.rows.map(({ area }) => areaLabel(area)))}`,
      `‘${fact.judgement}’`,
    )
  const grade = gradeOf(row.scale, fact.grade)
  if (!grade) throw unlike(fact, `a grade for ‘${areaLabel(row.area)}’`, `‘${fact.grade}’`)
  return { framework, edition, year, yearUnclear: years.length > 1, row, grade }
}

function rowNamed({ rows }: Edition, judgement: string): FrameworkRow | undefined {
  // Where a single grade is given, the lists call it by more than one name.
  if (rows.length === 1 && plainWord(judgement) === 'overall') return rows[0]
  return rows.find(({ area }) => plainWord(areaLabel(area)) === plainWord(judgement))
}

/**
 * The council by its number where the list gives one, else by its name; null where there is none, or the two are those
 * of two councils.
 */
export function factCouncil(
  { dfeNumber, council }: OlderFact,
  year: number,
  directory: readonly DirectoryEntry[],
): { name: string; dfeNumber: number } | null {
  const on = `${year}-12-31`
  const named =
    resolveAuthority(directory, council, on) ?? resolveAuthority(directory, writtenOut(council), on)
  if (dfeNumber === null) return named
  const numbered = directory.find(entry => entry.dfeNumber === dfeNumber)
  const known = numbered ? resolveAuthority([numbered], numbered.name, on) : null
  return known && (named === null || named.dfeNumber === known.dfeNumber) ? known : null
}

const COMPASS: Record<string, string> = { N: 'North', E: 'East', S: 'South', W: 'West' }

/** Narrow columns of print shorten names: 'N E' is 'North East'. */
const writtenOut = (name: string): string =>
  name.replace(/\b[NESW]\b\.?/g, letter => COMPASS[letter[0]!] ?? letter)
