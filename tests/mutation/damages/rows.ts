import type { SourceLine } from '@/lib/reading/document'
import { type Damage, simply } from '../damage'
import {
  GRADE_WORD,
  isBlank,
  isRow,
  type Lines,
  lineAt,
  placesOf,
  replaced,
  retyped,
  swapped,
} from '../lines'
import { between, pick } from '../random'
import { aim, type Subject } from '../subject'

type Random = Parameters<typeof aim>[1]

/** One row, mostly of a table of grades, gives way to what is left of it. */
const row = (
  name: string,
  leaves: (cells: readonly string[], line: SourceLine, random: Random) => SourceLine[] | null,
  fits: (line: SourceLine) => boolean = isRow,
): Damage =>
  simply(name, (subject, random) => {
    const at = aim(subject, random, fits)
    const line = at === undefined ? undefined : subject.lines[at]
    const left = line && leaves(line.cells!, line, random)
    return left && replaced(subject.lines, at!, ...left)
  })

const tabbed = (...cells: readonly (string | undefined)[]): string => cells.map(cell => cell ?? '').join('\t')

/** A cell in two, at any of its spaces; null where it is one word. */
function cutAtWord(cell: string, random: Random): [string, string] | null {
  const words = cell.split(/\s+/)
  if (words.length < 2) return null
  const at = between(1, words.length - 1, random)
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')]
}

const GRADE_CELL = new RegExp(`^(?:grade [1-4] \\()?(?:${GRADE_WORD.source}|[1-4])\\)?$`, 'i')
const isGradeRow = (line: SourceLine): boolean =>
  isRow(line) && line.cells!.some(cell => GRADE_CELL.test(cell))

/** The rows of grades of one table, in order. */
function gradeRows({ lines, telling }: Subject, random: Random): number[] {
  const rows = placesOf(lines, line => telling.has(line) && isGradeRow(line))
  const tables: number[][] = []
  for (const at of rows) {
    const table = tables.at(-1)
    if (table && isOneTable(lines.slice(table.at(-1), at))) table.push(at)
    else tables.push([at])
  }
  return (
    pick(
      tables.filter(each => each.length > 1),
      random,
    ) ?? []
  )
}

const isOneTable = (between: Lines): boolean => between.every(line => isRow(line) || isBlank(line))

/** Rows with another one right below. */
const neighboured = (rows: readonly number[]): number[] => rows.filter(at => rows.includes(at + 1))

const withoutGrade = (line: SourceLine): SourceLine =>
  retyped(line, tabbed(...line.cells!.map(cell => (GRADE_CELL.test(cell) ? '' : cell))))

const gradeIn = (line: SourceLine): string => line.cells!.find(cell => GRADE_CELL.test(cell)) ?? ''

export const rowDamages: readonly Damage[] = [
  row('a row is lost', () => []),
  row('a row is doubled', (_, line) => [line, line]),
  simply('two rows change places', (subject, random) => {
    const [one, other] = [aim(subject, random, isRow), aim(subject, random, isRow)]
    return one === undefined || one === other ? null : swapped(subject.lines, one, other!)
  }),
  row('a label wraps, its grade beside its first line', ([label = '', ...cells], line, random) => {
    const cut = cutAtWord(label, random)
    return cut && [retyped(line, tabbed(cut[0], ...cells)), lineAt(line, cut[1])]
  }),
  row('a label wraps, its grade beside its last line', ([label = '', ...cells], line, random) => {
    const cut = cutAtWord(label, random)
    return cut && [lineAt(line, cut[0]), retyped(line, tabbed(cut[1], ...cells))]
  }),
  row(
    'a grade wraps',
    (cells, line, random) => {
      const at = cells.findLastIndex(cell => GRADE_CELL.test(cell))
      const cut = cutAtWord(cells[at] ?? '', random)
      return cut && [retyped(line, tabbed(...cells.with(at, cut[0]))), lineAt(line, cut[1])]
    },
    line => isGradeRow(line) && / /.test(gradeIn(line)),
  ),
  row('label and grade wrap together', ([label = '', ...cells], line, random) => {
    const cut = cutAtWord(label, random)
    const grade = cutAtWord(cells.at(-1) ?? '', random)
    if (!cut || !grade) return null
    return [retyped(line, tabbed(cut[0], grade[0])), retyped(line, tabbed(cut[1], grade[1]))]
  }),
  row('a row falls apart, a cell a line', (cells, line) =>
    cells.filter(cell => cell !== '').map(cell => lineAt(line, cell)),
  ),
  row('a row becomes running text', (cells, line) => [lineAt(line, cells.join(' '))]),
  row('the cells of a row are glued', (cells, line) => [lineAt(line, cells.join(''))]),
  row('the cells of a row change places', (cells, line) => [retyped(line, tabbed(...cells.toReversed()))]),
  row('a label is lost', (cells, line) => [retyped(line, tabbed('', ...cells.slice(1)))]),
  row('a grade is lost', (_, line) => [withoutGrade(line)], isGradeRow),
  simply('a grade slips into the row below', (subject, random) => {
    const at = pick(neighboured(gradeRows(subject, random)), random)
    if (at === undefined) return null
    const [above, below] = [subject.lines[at]!, subject.lines[at + 1]!]
    const [label, ...cells] = below.cells!
    const both = random() < 0.5 ? [gradeIn(above), ...cells] : [...cells, gradeIn(above)]
    return subject.lines.toSpliced(at, 2, withoutGrade(above), retyped(below, tabbed(label, ...both)))
  }),
  simply('a grade slips out under the row below', (subject, random) => {
    const at = pick(neighboured(gradeRows(subject, random)), random)
    if (at === undefined) return null
    const [above, below] = [subject.lines[at]!, subject.lines[at + 1]!]
    return subject.lines.toSpliced(at, 2, withoutGrade(above), below, lineAt(below, gradeIn(above)))
  }),
  simply('all grades slip one row down', (subject, random) => {
    const rows = gradeRows(subject, random)
    if (rows.length === 0) return null
    const slipped = rows.reduce((lines, at, nth) => {
      const line = lines[at]!
      const above = nth === 0 ? '' : gradeIn(subject.lines[rows[nth - 1]!]!)
      const cells = line.cells!.map(cell => (GRADE_CELL.test(cell) ? above : cell))
      return lines.with(at, retyped(line, tabbed(...cells)))
    }, subject.lines)
    const last = subject.lines[rows.at(-1)!]!
    return slipped.toSpliced(rows.at(-1)! + 1, 0, lineAt(last, gradeIn(last)))
  }),
]
