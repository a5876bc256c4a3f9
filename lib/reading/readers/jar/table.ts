import type { AreaKey } from '@/lib/domain/areas'
import { JAR_DIGITS_2005 } from '@/lib/domain/frameworks/scales'
import type { SourceDocument, SourceLine } from '../../document'
import { type GradeRow, gradeRowsIn } from '../../text/grade-rows'
import { type PrintedScale, printedScaleIn } from '../../text/printed-scale'
import { plainText, written } from '../../text/statements'
import { type Column, columnsIn } from './columns'
import { areaNamed, ownLines } from './sections'

export interface Table {
  rows: GradeRow[]
  /** Every area whose label stands in the table, with a grade or without. */
  labels: AreaKey[]
  /** What the columns are, from the left; none where no header tells. */
  columns: Column[]
  scale: PrintedScale | null
}

const HEADING = /^(?:summary of )?(?:grades|judgements)(?: awarded)?$/i
const VALUE = '[1-4]|outstanding|good|adequate|inadequate|not (?:judged|inspected)'
/** Rows, their header and the scale; what comes later is another part of the review. */
const MOST_LINES = 40
/** A scale set one step a line. */
const SCALE_LINES = 4
/** A line of this length is running text and heads no column. */
const LONGEST_HEADER = 100

/** The table under the heading of the grades or under the printed scale; the table of contents is neither. */
export const tableIn = (document: SourceDocument): Table => tablesIn(document)[0] ?? NO_TABLE

const NO_TABLE: Table = { rows: [], labels: [], columns: [], scale: null }

/** Every table with rows. A review has one, or the same one twice. */
export function tablesIn(document: SourceDocument): Table[] {
  const lines = written(ownLines(document))
  const tables: Table[] = []
  for (let at = 0; at < lines.length; at += 1) {
    if (!opensTable(lines, at)) continue
    const region = lines.slice(at, at + MOST_LINES)
    const end = region.findIndex(
      (line, place) => place > 0 && /^(?:for )?recommendations$/i.test(plainText([line])),
    )
    const table = tableOf(end === -1 ? region : region.slice(0, end))
    if (table.rows.length === 0 && table.labels.length === 0) continue
    tables.push(table)
    at = lines.indexOf(table.rows.at(-1)?.lines.at(-1) ?? lines[at]!)
  }
  return tables
}

const opensTable = (lines: readonly SourceLine[], at: number): boolean =>
  printedScaleIn(lines.slice(at, at + SCALE_LINES), JAR_DIGITS_2005) !== null ||
  (lines[at]!.cells === null && HEADING.test(plainText([lines[at]!])))

function tableOf(lines: readonly SourceLine[]): Table {
  const columns = columnsIn(headerOf(lines))
  return {
    rows: gradeRowsIn(lines, { areaNamed, value: VALUE, columns: Math.max(1, columns.length) }),
    labels: lines.flatMap(line => (line.cells ? (labelOf(line) ?? []) : [])),
    columns,
    scale: printedScaleIn(lines, JAR_DIGITS_2005),
  }
}

/** The lines above the first row, save the scale and running text. */
function headerOf(table: readonly SourceLine[]): SourceLine[] {
  const first = table.findIndex(line => labelOf(line) !== null)
  return table.slice(0, Math.max(0, first)).filter(line => plainText([line]).length < LONGEST_HEADER)
}

/** The area whose label begins the line, whole or as far as it goes before it wraps. */
const labelOf = (line: SourceLine): AreaKey | null =>
  areaNamed(plainText([line]).replace(/(?:\s+(?:[1-4]|outstanding|good|adequate|inadequate))*$/i, ''))
