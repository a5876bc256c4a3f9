import type { AreaKey } from '@/lib/domain/areas'
import { REQUIRES_IMPROVEMENT_TO_BE_GOOD_WORDS as SCALE } from '@/lib/domain/frameworks/scales'
import { type Grade, gradeOf, plainWord } from '@/lib/domain/grades'
import type { SourceLine } from '../../document'
import { withoutMarkup } from '../../text/markup'
import { slipsBetween } from '../../text/similar'
import { plainText } from '../../text/statements'
import { labelOf, plainOf } from './labels'

/** A row of the grade table, or a heading that grades what stands under it. */
export interface Row {
  /** Null where the label is none of the form's. */
  area: AreaKey | null
  grade: Grade | 'not-judged' | null
  /** The words in the place of the grade, as printed. */
  printed: string
  /** True where label and grade are spelt as the form spells them and stand side by side. */
  plain: boolean
  lines: readonly SourceLine[]
}

/** A line as far as it may belong to a row: words of a label, then words of a grade. */
interface Half {
  label: readonly string[]
  grade: readonly string[]
}

const GRADE_WORDS = 'outstanding good requires require improvement inadequate'.split(' ')
const IN_GRADES = new Set([...GRADE_WORDS, 'to', 'be', 'not', 'judged', 'graded', 'applicable'])
const NOT_JUDGED = new Set(['not judged', 'not graded', 'not applicable', 'no judgement'])
/** Words without which no line begins a row. */
const HINT = /impact|leader|experience|progress|overall|effectiv|care|protect/i
/** A grade that the table only repeats. */
const EARLIER = /\b(?:previous|last|earlier)\b/i
const DENIALS = new Set('no not never neither nor hardly barely far less'.split(' '))
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
      : { area: null, grade, printed, plain: false, lines }
  if (grade === null && isRunning(halves[0]!, lines[0]!) && !words.every(startsGrade)) return null
  // A grade with a capital on a line of its own may be that of another row.
  const apart = halves.some(({ label: own, grade: told }) => own.length === 0 && /^[A-Z]/.test(told[0] ?? ''))
  return { area: label.area, grade, printed, plain: label.exact && exact && !apart, lines }
}

/** A line's words of a label and of a grade: as its cells part them, or where the first word of a grade stands. */
function halfOf(line: SourceLine): Half {
  if (line.cells && line.cells.length > 1) {
    const cells = line.cells.map(cell => wordsOf(withoutMarkup(cell)))
    return { label: cells.slice(0, -1).flat(), grade: cells.at(-1)! }
  }
  const words = wordsOf(plainText([line]))
  const from = words.findIndex((word, at) => startsGrade(word) && !isPlainTo(word, words[at + 1]))
  return from === -1 ? { label: words, grade: [] } : { label: words.slice(0, from), grade: words.slice(from) }
}

/** Running text may begin like a row, and then tells of something else. A heading is set apart, or has a colon. */
const isRunning = ({ label }: Half, { cells, layout }: SourceLine): boolean =>
  cells === null && (layout ? !layout.prominent : !label.at(-1)?.endsWith(':'))

/** Of 'to be good' the first word, and not that of other text. */
const isPlainTo = (word: string, next = ''): boolean =>
  bare(word) === 'be' || (bare(word) === 'to' && bare(next) !== 'be')

const startsGrade = (word: string): boolean => correct(word) !== null || DENIALS.has(bare(word))

/** The words, those that have grown together parted again: 'familiesGood' is two. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .split(/\s+/)
    .filter(word => word !== '')

function gradeIn(words: readonly string[]): { grade: Row['grade']; exact: boolean } {
  const meant = words.map(word => correct(word) ?? word)
  const word = plainWord(meant.join(' '))
  if (NOT_JUDGED.has(word)) return { grade: 'not-judged', exact: true }
  return { grade: gradeOf(SCALE, word), exact: meant.every((each, at) => each === bare(words[at]!)) }
}

const bare = (word: string): string => word.toLowerCase().replace(/^['"‘“(]+|['"’”).,:;*\d¹²³]+$/g, '')

/** A word of a grade, one slip of a letter put right; null where it is none. */
function correct(word: string): string | null {
  const plain = bare(word)
  if (IN_GRADES.has(plain)) return plain
  return plainOf(plain).length < 4 ? null : (GRADE_WORDS.find(each => isSlip(each, plain)) ?? null)
}

/** One letter amiss leaves the first or the last in its place. */
const isSlip = (word: string, printed: string): boolean =>
  Math.abs(word.length - printed.length) <= 1 &&
  (word[0] === printed[0] || word.at(-1) === printed.at(-1)) &&
  slipsBetween(word, printed) === 1

/** The rows that stand as headings in the text: set as one where the document has pages, else as a line by itself. */
export const headingsIn = (body: readonly SourceLine[]): Row[] =>
  rowsIn(body.filter(line => line.cells === null && line.layout?.prominent !== false))
