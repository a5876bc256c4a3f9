import type { AreaKey } from '@/lib/domain/areas'
import type { SourceLine } from '../../document'
import { withoutMarkup } from '../../text/markup'
import { plainText } from '../../text/statements'
import { beginsGrade, gradeIn, inGrade, type Told, wordsOf } from './grade-words'
import { labelOf } from './labels'

/** A row of the grade table, or a heading that grades what stands under it. */
export interface Row {
  /** Null where the label is none of the form's. */
  area: AreaKey | null
  grade: Told['grade']
  /** The words in the place of the grade, as printed. */
  printed: string
  /** True where label and grade are spelt as the form spells them. */
  exact: boolean
  /** True where the grade stands on a line of its own, and so may be that of another row. */
  apart: boolean
  lines: readonly SourceLine[]
}

/** A line as far as it may belong to a row: words of a label, then words of a grade. */
interface Half {
  label: readonly string[]
  grade: readonly string[]
}

/** Words without which no line begins a row. */
const HINT = /impact|leader|experience|progress|overall|effectiv|care|protect/i
/** A grade that the table only repeats. */
const EARLIER = /\b(?:previous|last|earlier)\b/i
const LONGEST_LINE = 130
const MOST_LINES = 5

/** Every such row in the lines, in order; running text is none. */
export function rowsIn(lines: readonly SourceLine[]): Row[] {
  const rows: Row[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const row = rowAt(lines, at)
    if (!row) continue
    rows.push(row)
    at += row.lines.length - 1
  }
  return rows
}

/** The longest row that begins here. */
function rowAt(lines: readonly SourceLine[], at: number): Row | null {
  const first = lines[at]!
  if (!mayBegin(first)) return null
  let found: Row | null = null
  let halves: Half[] = []
  for (let count = 1; count <= MOST_LINES && at + count <= lines.length; count += 1) {
    const line = lines[at + count - 1]!
    const half = halfOf(line)
    if (count > 1 && !goesOn(halves, half, line, first)) break
    halves = [...halves, half]
    found = rowOf(halves, lines.slice(at, at + count)) ?? found
  }
  return found
}

const mayBegin = ({ text, cells }: SourceLine): boolean =>
  text.length <= LONGEST_LINE && (cells ? cells.length > 1 : HINT.test(text) && /^\W{0,2}[A-Z]/.test(text))

/** A further line of a row begins small; a grade alone on its line may follow a label without one. */
function goesOn(halves: readonly Half[], half: Half, line: SourceLine, first: SourceLine): boolean {
  if (line.page !== first.page || line.text.length > LONGEST_LINE) return false
  const [word = ''] = [...half.label, ...half.grade]
  if (/^[a-z]/.test(word)) return true
  return half.label.length === 0 && halves.every(({ grade }) => grade.length === 0)
}

function rowOf(halves: readonly Half[], lines: readonly SourceLine[]): Row | null {
  const words = halves.flatMap(half => half.grade)
  const printed = words.join(' ').replace(/[.:;,]+$/, '')
  if (printed === '') return null
  const label = labelOf(halves.flatMap(half => half.label))
  if (!label && lines.some(line => line.cells === null)) return null
  const { grade, exact } = gradeIn(words)
  if (!label)
    return grade === null || EARLIER.test(lines[0]!.text)
      ? null
      : { area: null, grade, printed, exact: false, apart: false, lines }
  if (grade === null && isRunning(halves[0]!, lines[0]!) && !words.every(inGrade)) return null
  const apart = halves.some(({ label: own, grade: told }) => own.length === 0 && /^[A-Z]/.test(told[0] ?? ''))
  return { area: label.area, grade, printed, exact: label.exact && exact, apart, lines }
}

/** A line's words of a label and of a grade: as its cells part them, or where the first word of a grade stands. */
function halfOf(line: SourceLine): Half {
  if (line.cells && line.cells.length > 1) {
    const cells = line.cells.map(cell => wordsOf(withoutMarkup(cell)))
    return { label: cells.slice(0, -1).flat(), grade: cells.at(-1)! }
  }
  const words = wordsOf(plainText([line]))
  const from = words.findIndex((_, at) => beginsGrade(words, at))
  return from === -1 ? { label: words, grade: [] } : { label: words.slice(0, from), grade: words.slice(from) }
}

/** Running text may begin like a row, and then tells of something else. A heading is set apart, or has a colon. */
const isRunning = ({ label }: Half, { cells, layout }: SourceLine): boolean =>
  cells === null && (layout ? !layout.prominent : !label.at(-1)?.endsWith(':'))

/** The rows that stand as headings in the text: set as one where the document has pages, else as a line by itself. */
export const headingsIn = (body: readonly SourceLine[]): Row[] =>
  rowsIn(body.filter(line => line.cells === null && line.layout?.prominent !== false))
