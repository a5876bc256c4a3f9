import type { AreaKey } from '@/lib/domain/areas'
import type { SourceLine } from '../../document'
import { slipsBetween } from '../../text/similar'
import { plainText } from '../../text/statements'

/** A graded row, however its cells fell: the words of one label, the words of one grade, and nothing else. */
export interface Row {
  area: AreaKey
  /** The words left when the label is taken away, as printed: 'Requires improvement', 'Not Judged', 'no longer good'. */
  printed: string
  /**
   * False where the label is misspelt or cut, the printed number belongs to another row, or the grade stands on a
   * line of its own among lines that do not pair.
   */
  exact: boolean
  /** True where a label near by has lost its grade, so that the grades may have slipped from row to row. */
  slipped: boolean
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

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What headings and sentences put round a label: 'The graded judgement for ... is that it requires improvement'. */
const AROUND = setOf(
  'the graded judgement judgment for about key grade inspection experience experiences and progress of is are that it they',
)
/** Words of a grade, of its denial, and of its absence. */
const GRADE = setOf(
  'outstanding good requires require improvement to be inadequate not yet no longer never judged applicable',
)
/** Where no line holds one of these, there is no row. */
export const HOLDS_GRADE = /\b(?:outstanding|good|requires?|inadequate|not)\b/i
const LABELLED = new Set(LABELS.flatMap(({ words }) => words))
/** The only grades that a line break may cut in two. */
const BROKEN_GRADE = /^(?:requires? improvement(?: to(?: be(?: good)?)?)?|not judged)$/i
/** A label, a grade or a cell each take a line of their own at worst. */
const MOST_LINES = 5
/** Words of a label that may be misspelt. */
const MOST_SLIPS = 2

/** A line that holds the words of labels and grades and no others, slips aside. */
interface Told {
  line: SourceLine
  /** The number it opens with: '2.1'. */
  number: string | null
  words: readonly string[]
}

/** Every such row in the lines, in order. Reading goes on behind a row that was found. */
export function rowsIn(lines: readonly SourceLine[]): Row[] {
  const rows: Row[] = []
  let end = 0
  for (const [at, line] of lines.entries()) {
    if (at < end || !HOLDS_GRADE.test(plainText([line])) || !toldBy(line)) continue
    let from = at
    while (from > end && toldBy(lines[from - 1]!)) from -= 1
    end = at + 1
    while (end < lines.length && toldBy(lines[end]!)) end += 1
    rows.push(...rowsOf(lines.slice(from, end).flatMap(each => toldBy(each) ?? [])))
  }
  return rows
}

function toldBy(line: SourceLine): Told | null {
  const text = plainText([line])
  const [whole = '', number = null] = /^(\d(?:\.\d)?)\.?\s+/.exec(text) ?? []
  const words = text.slice(whole.length).split(' ')
  let strange = 0
  for (const word of words) {
    const plain = plainly(word)
    if (LABELLED.has(plain) || AROUND.has(plain) || GRADE.has(plain)) continue
    strange += 1
    if (strange > MOST_SLIPS) return null
  }
  return { line, number, words }
}

/** The rows of lines that follow one another without other words between. */
function rowsOf(table: readonly Told[]): Row[] {
  const rows: (Row & { apart: boolean })[] = []
  const bare = new Set<AreaKey>()
  let gradesLeft = false
  for (let at = 0; at < table.length; at += 1) {
    const found = rowAt(table.slice(at, at + MOST_LINES))
    if (found) {
      rows.push(found)
      at += found.lines.length - 1
      continue
    }
    const { words } = table[at]!
    const named = LABELS.find(each => takeAway(words, startOf(each))?.missing.length === 0)
    if (named) bare.add(named.area)
    gradesLeft ||= words.every(word => GRADE.has(plainly(word)))
  }
  const slipped = [...bare].some(area => !rows.some(row => row.area === area))
  return rows.map(({ apart, ...row }) => ({
    ...row,
    exact: row.exact && !(apart && (slipped || gradesLeft)),
    slipped,
  }))
}

function rowAt(lines: readonly Told[]): (Row & { apart: boolean }) | null {
  const rows = LABELS.flatMap(each => rowOf(each, lines) ?? [])
  return rows.find(row => row.exact) ?? rows[0] ?? null
}

/** What is known of a row after some of its lines. */
interface Taken {
  /** Words of the label not met yet. */
  missing: readonly string[]
  grade: readonly string[]
  exact: boolean
}

const startOf = ({ words }: Label): Taken => ({ missing: words, grade: [], exact: true })

function rowOf(sought: Label, [first, ...further]: readonly Told[]): (Row & { apart: boolean }) | null {
  if (!first || !/^[A-Z]/.test(first.words[0] ?? '')) return null
  let row = takeAway(first.words, startOf(sought))
  if (!row || row.missing.length === sought.words.length) return null
  const lines = [first]
  let apart = row.grade.length === 0
  for (const next of further) {
    const longer: Taken | null = next.number === null ? takeAway(next.words, row) : null
    if (!longer || !goesOn(row, longer)) break
    if (row.grade.length === 0) apart = longer.missing.length === row.missing.length
    row = longer
    lines.push(next)
  }
  const { missing, grade } = row
  const cut = missing.length > 0
  const numbered = first.number === sought.number
  if (grade.length === 0 || (cut && !(numbered && missing.length < Math.min(3, sought.words.length))))
    return null
  return {
    area: sought.area,
    printed: spoken(grade),
    exact: row.exact && !cut && (numbered || first.number === null),
    slipped: false,
    apart,
    lines: lines.map(({ line }) => line),
  }
}

/** The row with one line more; null where a word of it belongs neither to the label nor to a grade. */
function takeAway(words: readonly string[], before: Taken): Taken | null {
  const missing = [...before.missing]
  const grade = [...before.grade]
  let { exact } = before
  for (const word of words) {
    const plain = plainly(word)
    const same = missing.indexOf(plain)
    const other = AROUND.has(plain) || LABELLED.has(plain) || GRADE.has(plain)
    const near = same >= 0 || other ? same : missing.findIndex(each => isSlip(each, plain))
    if (near >= 0) {
      exact &&= same >= 0
      missing.splice(near, 1)
    } else if (GRADE.has(plain)) grade.push(word)
    else if (!AROUND.has(plain)) return null
  }
  return { missing, grade, exact }
}

const plainly = (word: string): string => word.toLowerCase().replace(/[^a-z]/g, '')

const isSlip = (word: string, printed: string): boolean => {
  const most = word.length >= 8 ? 2 : word.length >= 6 ? 1 : 0
  return most > 0 && Math.abs(word.length - printed.length) <= most && slipsBetween(word, printed) <= most
}

/** A further line brings words of the label or of the grade; a whole row with a whole grade takes nothing more. */
function goesOn(row: Taken, longer: Taken): boolean {
  if (longer.grade.length === row.grade.length)
    return longer.missing.length < row.missing.length || row.grade.length === 0
  return row.grade.length === 0 || BROKEN_GRADE.test(spoken(longer.grade))
}

const spoken = (words: readonly string[]): string => words.join(' ').replace(/[.:;,]+$/, '')
