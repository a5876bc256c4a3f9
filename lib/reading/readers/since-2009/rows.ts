import type { SourceDocument } from '../../document'
import type { Evidence } from '../../report'
import { evidenceIn } from '../../text/evidence'
import { headingKey } from '../../text/headings'
import { withoutMarkup } from '../../text/markup'
import { joined, type Piece } from '../../text/pieces'
import { nearestHeading } from '../../text/similar'
import type { Form, Part, Question } from './form'
import type { Placed } from './placed'
import { type Printed, printedIn } from './printed'

/** A heading of a question, with or without its grade, or a row of the table. */
export interface Row extends Printed {
  part: Part
  /** Null for a row of the table that is none of the form's questions. */
  question: Question | null
  /** False where the label is misspelt, or it is not plain which half of the report the row is of. */
  plain: boolean
  inTable: boolean
  pieces: readonly Piece[]
  /** The heading above it. */
  section: string | null
  /** The places of its first block and of the first block below it. */
  at: number
  next: number
}

/** One line that may be a heading or belong to a row. */
interface Line extends Printed {
  placed: Placed
  piece: Piece
  at: number
}

/** A label wraps onto three lines at worst, and its grade stands below it. */
const MOST_LINES = 4

/** Every row, in the report's order. */
export function rowsIn(placed: readonly Placed[], { parts }: Form): Row[] {
  const rows = allRowsIn(placed)
  const [table, body] = [true, false].map(inTable =>
    isInOrder(
      rows.filter(row => row.inTable === inTable),
      parts,
    ),
  )
  return rows.map(row => ({ ...row, plain: row.plain && (row.inTable ? table! : body!) }))
}

/** Where the heading of a half is lost, the same question comes twice in one half, or never in the other. */
function isInOrder(rows: readonly Row[], parts: readonly Part[]): boolean {
  if (parts.length === 1) return true
  const order = parts.flatMap(({ questions }) => questions)
  const asked = rows.flatMap(row => (row.question && hasGrade(row) ? order.indexOf(row.question) : []))
  const rises = asked.every((place, at) => at === 0 || place > asked[at - 1]!)
  return (
    rises &&
    parts.every(({ questions }) => questions.some(question => asked.includes(order.indexOf(question))))
  )
}

/** True where the table or the headings of a report tell its halves apart. */
export const isToldApart = (rows: readonly Row[], { parts }: Form): boolean =>
  parts.length === 1 || rows.some(row => row.question && row.plain && hasGrade(row))

function allRowsIn(placed: readonly Placed[]): Row[] {
  const lines = placed.flatMap(linesOf)
  const rows: Row[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const run = lines.slice(at, at + MOST_LINES)
    const end = run.indexOf(null)
    const row = rowAt((end === -1 ? run : run.slice(0, end)) as Line[])
    if (!row) continue
    rows.push(row)
    at += row.pieces.length - 1
  }
  return rows
}

/** The lines of a block; null for one of running text, which ends every heading above it. */
function linesOf(placed: Placed, at: number): (Line | null)[] {
  const { block, part, inTable } = placed
  if (part === null || block.paragraph !== null || block.kind === 'bullet') return [null]
  return block.pieces.map(piece => {
    const cells = (block.cells ?? [piece.text]).map(cell => printedIn(withoutMarkup(cell), inTable))
    return { ...together(cells), placed, piece, at }
  })
}

const together = (printed: readonly Printed[]): Printed => ({
  label: printed.flatMap(({ label }) => label || []).join(' '),
  words: printed.flatMap(({ words }) => words),
  digits: printed.flatMap(({ digits }) => digits),
})

export const hasGrade = ({ words, digits }: Printed): boolean => words.length + digits.length > 0

/**
 * The longest run of lines whose label is spelt as a question's is; else the shortest spelt nearly so, where it has a
 * grade; else any row of the table.
 */
function rowAt(lines: readonly Line[]): Row | null {
  const [first] = lines
  if (!first || !/^[A-Z]/.test(first.label)) return null
  const { placed, at } = first
  const part = placed.part!
  const names = namesIn(part)
  const runs = lines
    .map((_, last) => lines.slice(0, last + 1))
    .filter(run => run.every(line => line.placed.part === part && line.placed.inTable === placed.inTable))
    .map(run => ({ run, ...together(run) }))
  const graded = runs.filter(hasGrade)
  const exact = graded.findLast(({ label }) => names.has(headingKey(label)))
  const near = graded.find(({ label }) => nearestHeading(label, names))
  const heading = runs.findLast(({ label }) => names.has(headingKey(label)))
  const other = placed.inTable ? graded.findLast(({ run }) => isOneLabel(run)) : undefined
  const found = exact ?? near ?? heading ?? other
  if (!found) return null
  const { run, ...printed } = found
  return {
    ...printed,
    part,
    question: nearestHeading(found.label, names),
    plain: names.has(headingKey(found.label)),
    inTable: placed.inTable,
    pieces: run.map(({ piece }) => piece),
    section: placed.block.section,
    at,
    next: run.at(-1)!.at + 1,
  }
}

const known = new WeakMap<Part, ReadonlyMap<string, Question>>()

/** The questions of a part by the keys of their names. */
function namesIn(part: Part): ReadonlyMap<string, Question> {
  const before = known.get(part)
  if (before) return before
  const names = new Map(
    part.questions.flatMap(question => question.names.map(name => [headingKey(name), question] as const)),
  )
  known.set(part, names)
  return names
}

/** A label carried on begins small; what begins with a capital is another row. */
const isOneLabel = (run: readonly Line[]): boolean =>
  run.slice(1).every(({ label }) => label === '' || /^[a-z]/.test(label))

/** A row stands under the heading of its table; a heading stands under none. */
export const evidenceOfRow = (document: SourceDocument, { inTable, pieces, section }: Row): Evidence[] => {
  const text = joined(pieces)
  const place = { text, pieces, section: inTable ? section : null, paragraph: null }
  return evidenceIn(document, inTable ? 'table' : 'sentence', place, text)
}
