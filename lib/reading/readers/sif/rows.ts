import type { AreaKey } from '@/lib/domain/areas'
import { collapse, type SourceLine } from '../../document'
import { withoutMarkup } from '../../text/markup'
import { slipsBetween } from '../../text/similar'

/** A graded row, however its cells fell: the words of one label, the words of one grade, and nothing else. */
export interface Row {
  area: AreaKey
  /** The words left when the label is taken away, as printed: 'Requires improvement', 'Not Judged'. */
  printed: string
  /** False where the label is misspelt or cut, or the printed number belongs to another row. */
  exact: boolean
  lines: readonly SourceLine[]
}

interface Label {
  area: AreaKey
  number: string
  words: readonly string[]
}

const label = (area: AreaKey, number: string, words: string): Label => ({
  area,
  number,
  words: words.split(' '),
})

const LABELS: readonly Label[] = [
  label('help-and-protection', '1', 'children who need help and protection'),
  label('looked-after-and-permanence', '2', 'children looked after and achieving permanence'),
  label('adoption', '2.1', 'adoption performance'),
  label('care-leavers', '2.2', 'progress care leavers'),
  label('leadership', '3', 'leadership management and governance'),
]

/** What headings and sentences put round a label: 'The graded judgement for ... is that it requires improvement'. */
const AROUND = new Set(
  'the graded judgement judgment for about experience experiences and progress of is are that it they'.split(
    ' ',
  ),
)
const GRADE = new Set('outstanding good requires require improvement to be inadequate not judged'.split(' '))
/** The only grades that a line break may cut in two. */
const BROKEN_GRADE = /^(?:requires? improvement(?: to(?: be(?: good)?)?)?|not judged)$/i
/** A label, a grade or a cell each take a line of their own at worst. */
const MOST_LINES = 5

/** Every such row in the lines, in order. Reading goes on behind a row that was found. */
export function rowsIn(lines: readonly SourceLine[]): Row[] {
  const rows: Row[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const found = rowAt(lines.slice(at, at + MOST_LINES))
    if (!found) continue
    rows.push(found)
    at += found.lines.length - 1
  }
  return rows
}

function rowAt(lines: readonly SourceLine[]): Row | null {
  const rows = LABELS.flatMap(each => rowOf(each, lines) ?? [])
  return rows.find(row => row.exact) ?? rows[0] ?? null
}

function rowOf(sought: Label, lines: readonly SourceLine[]): Row | null {
  const [number, opening] = numbered(lines[0]!)
  if (!/^[A-Z]/.test(opening[0] ?? '')) return null
  let row = takeAway(opening, {
    missing: sought.words,
    grade: [],
    exact: number === null || number === sought.number,
  })
  if (!row || (row.grade.length > 0 && row.missing.length === sought.words.length)) return null
  let taken = 1
  for (const line of lines.slice(1)) {
    const [anotherNumber, words] = numbered(line)
    const longer: Taken | null = anotherNumber === null ? takeAway(words, row) : null
    if (!longer || !goesOn(row, longer)) break
    row = longer
    taken += 1
  }
  const { missing, grade, exact } = row
  const cut = missing.length > 0
  const told = number === sought.number && missing.length < Math.min(3, sought.words.length)
  if (grade.length === 0 || (cut && !told)) return null
  return { area: sought.area, printed: spoken(grade), exact: exact && !cut, lines: lines.slice(0, taken) }
}

/** The words of a line, without the number it opens with. */
const numbered = (line: SourceLine): [number: string | null, words: string[]] => {
  const text = withoutMarkup(collapse(line.text))
  const [whole = '', number = null] = /^(\d(?:\.\d)?)\.?\s+/.exec(text) ?? []
  return [number, text.slice(whole.length).split(' ')]
}

/** What is known of a row after some of its lines. */
interface Taken {
  /** Words of the label not met yet. */
  missing: readonly string[]
  grade: readonly string[]
  exact: boolean
}

/** The row with one line more; null where a word of it belongs neither to the label nor to a grade. */
function takeAway(words: readonly string[], before: Taken): Taken | null {
  const missing = [...before.missing]
  const grade = [...before.grade]
  let { exact } = before
  for (const word of words) {
    const plain = word.toLowerCase().replace(/[^a-z]/g, '')
    const same = missing.indexOf(plain)
    const near = same >= 0 || AROUND.has(plain) ? same : missing.findIndex(each => isSlip(each, plain))
    if (near >= 0) {
      exact &&= same >= 0
      missing.splice(near, 1)
    } else if (GRADE.has(plain)) grade.push(word)
    else if (!AROUND.has(plain)) return null
  }
  return { missing, grade, exact }
}

const isSlip = (word: string, printed: string): boolean =>
  slipsBetween(word, printed) <= (word.length >= 8 ? 2 : word.length >= 6 ? 1 : 0)

/** A further line brings words of the label or of the grade; a whole row with a whole grade takes nothing more. */
function goesOn(row: Taken, longer: Taken): boolean {
  if (longer.grade.length === row.grade.length)
    return longer.missing.length < row.missing.length || row.grade.length === 0
  return row.grade.length === 0 || BROKEN_GRADE.test(spoken(longer.grade))
}

const spoken = (words: readonly string[]): string => words.join(' ').replace(/[.:;,]+$/, '')
