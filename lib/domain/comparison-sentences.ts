import { agreeingSentence } from './agreeing-sentence'
import type { CellReading } from './cells'
import type { Agreement, ScaledGrade } from './comparison'
import { eitherOf, listOf, lowerFirst, upperFirst } from './english'
import {
  byGrade,
  byYearAndGrade,
  gradeInSentence,
  type NamedGrade,
  type NamedRow,
  place,
  placeList,
} from './grade-phrases'
import { groupBy } from './group-by'

export interface ComparedCouncil {
  name: string
  /** Assessment year of the inspection compared; null where none is held. */
  year: number | null
}

/** A row with one cell a council, in the councils' order. */
export interface ComparedRow extends NamedRow {
  agreement: Agreement
  cells: readonly (CellReading & ScaledGrade)[]
}

/** Differing rows told in full; more would be a page of prose beside a table that shows them. */
const MOST_TOLD = 3
/** Councils whose years fit into the sentence that tells their grades. */
const MOST_DATED = 3

/**
 * The finding of a comparison in plain sentences: where grades differ, where they agree, and what is missing. No
 * council is called better than another.
 * @param rows in the order shown, those that differ first
 */
export function comparisonSentences(
  councils: readonly ComparedCouncil[],
  rows: readonly ComparedRow[],
): string[] {
  const graded = councils.filter((_, index) => rows.some(row => row.cells[index]?.grade != null))
  const told = graded.length === 1 ? oneCouncil(councils, rows) : severalCouncils(councils, graded, rows)
  return [...told, ...notJudged(councils, rows), ...beingChecked(councils, rows), ...absent(councils, rows)]
}

function severalCouncils(
  councils: readonly ComparedCouncil[],
  graded: readonly ComparedCouncil[],
  rows: readonly ComparedRow[],
): string[] {
  if (graded.length === 0) return []
  const differing = rows.filter(({ agreement }) => agreement === 'differs')
  const [first] = differing
  const dated =
    first !== undefined && graded.length <= MOST_DATED && gradesIn(councils, first).length === graded.length
  const further = differing.slice(MOST_TOLD)
  const told = [
    ...differing.slice(0, MOST_TOLD).map(row => rowSentence(councils, row, dated && row === first)),
    ...(further.length > 0 ? [`Their grades also differ ${placeList(further.map(place))}.`] : []),
    ...agreeingSentence(councils, rows),
  ]
  if (told.length === 0) return ['No area has a grade in more than one of these councils.']
  return dated ? told : [...told, yearsSentence(graded)]
}

/** 'In staying safe Essex was judged adequate and Kent good.' The grade of a board is never given to its council. */
function rowSentence(councils: readonly ComparedCouncil[], row: ComparedRow, dated: boolean): string {
  const tell = dated ? byYearAndGrade : byGrade
  const grades = gradesIn(councils, row)
  if (row.area === 'lscb') return `Of the ${row.label}s, ${tell(grades, boardsOf)}.`
  return `${upperFirst(place(row))}${row.label.includes(',') ? ',' : ''} ${tell(grades)}.`
}

function yearsSentence(graded: readonly ComparedCouncil[]): string {
  const [first, ...others] = groupBy(graded, ({ year }) => year)
  if (!first || others.length === 0) return `All grades are from ${first?.[0].year}.`
  const rest = others.map(members => `those of ${names(members)} from ${members[0].year}`)
  return `The grades of ${names(first)} are from ${first[0].year}, ${listOf(rest)}.`
}

/** 'In 2006 Essex was judged good in being healthy; adequate in staying safe.' */
function oneCouncil(councils: readonly ComparedCouncil[], rows: readonly ComparedRow[]): string[] {
  const all = rows.flatMap(row => gradesIn(councils, row).map(grade => ({ row, ...grade })))
  const own = all.filter(({ row }) => row.area !== 'lscb')
  const groups = groupBy(own, ({ word }) => word).map(
    members => `${gradeInSentence(members[0].word)} ${placeList(members.map(({ row }) => place(row)))}`,
  )
  const board = all.find(({ row }) => row.area === 'lscb')
  return [
    ...(own[0] ? [`In ${own[0].year} ${own[0].name} was judged ${groups.join('; ')}.`] : []),
    ...(board ? [`The ${board.row.label} of ${board.name} was judged ${gradeInSentence(board.word)}.`] : []),
  ]
}

const notJudged = (councils: readonly ComparedCouncil[], rows: readonly ComparedRow[]): string[] =>
  rows.flatMap(row => {
    const those = councils.filter((_, index) => row.cells[index]?.state === 'not-judged')
    return those.length > 0
      ? [`Inspectors chose not to grade ${lowerFirst(row.label)} in ${names(those)}.`]
      : []
  })

const beingChecked = (councils: readonly ComparedCouncil[], rows: readonly ComparedRow[]): string[] =>
  councils.flatMap(({ name }, index) => {
    const places = rows.filter(row => row.cells[index]?.state === 'being-checked').map(place)
    if (places.length === 0) return []
    return places.length === 1
      ? [`The grade of ${name} ${places[0]} is being checked by a person and is left out.`]
      : [`The grades of ${name} ${placeList(places)} are being checked by a person and are left out.`]
  })

function absent(councils: readonly ComparedCouncil[], rows: readonly ComparedRow[]): string[] {
  const told = ['graded', 'not-judged', 'being-checked']
  const without = councils.flatMap((council, index) => {
    const states = rows.map(row => row.cells[index]?.state ?? 'not-held')
    return states.some(state => told.includes(state))
      ? []
      : [{ ...council, gone: states.includes('did-not-exist') }]
  })
  const gone = without.filter(council => council.gone)
  const silent = without.filter(council => !council.gone)
  return [
    ...(gone.length > 0
      ? [
          `${names(gone)} ${gone.length === 1 ? 'was' : 'were'} not responsible for children’s services while this framework was in use.`,
        ]
      : []),
    ...(silent.length > 0
      ? [
          `No grades are held for ${anyOf(silent)} in this framework. That does not say whether there were any.`,
        ]
      : []),
  ]
}

const gradesIn = (councils: readonly ComparedCouncil[], row: ComparedRow): NamedGrade[] =>
  councils.flatMap(({ name, year }, index) => {
    const cell = row.cells[index]
    return cell?.state === 'graded' && year !== null ? [{ name, year, word: cell.word }] : []
  })

const names = (councils: readonly { name: string }[]): string => listOf(councils.map(({ name }) => name))
const boardsOf = (of: readonly string[]): string => `${of.length === 1 ? 'that' : 'those'} of ${listOf(of)}`
const anyOf = (councils: readonly { name: string }[]): string => eitherOf(councils.map(({ name }) => name))
