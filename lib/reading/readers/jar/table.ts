import type { AreaKey } from '@/lib/domain/areas'
import type { SourceDocument, SourceLine } from '../../document'
import { plainText, written } from '../../text/statements'
import { type PrintedScale, scaleIn } from './scale'
import { areaNamed, isExact, ownBlocks } from './sections'

/** A row of the table of grades. */
export interface Row {
  area: AreaKey
  /** The digit or word in the cell, as printed. */
  printed: string
  /** False where the label is misspelt, or more than one cell holds a grade. */
  exact: boolean
  lines: readonly SourceLine[]
}

export interface Table {
  rows: Row[]
  scale: PrintedScale | null
}

const HEADING = /^(?:summary of )?grades(?: awarded)?$/i
const CELL = /^(?:[1-4]|outstanding|good|adequate|inadequate|not (?:judged|inspected))$/i
const LABELLED =
  /^(.*?)\s*((?:\b(?:[1-4]|outstanding|good|adequate|inadequate|not (?:judged|inspected))\s*)*)$/i
/** Rows, their header and the scale; what comes later is another part of the review. */
const MOST_LINES = 25
/** A label may wrap once, its grade once more. */
const ROW_LINES = 3

/** The table under the heading of the grades or under the printed scale; the table of contents is neither. */
export function tableIn(document: SourceDocument): Table {
  const last = ownBlocks(document).at(-1)?.pieces.at(-1)?.line ?? null
  const lines = written(document.lines).filter(line => last === null || (line.line ?? 0) <= last)
  const at = lines.findIndex(
    line => scaleIn(line) !== null || (line.cells === null && HEADING.test(plainText([line]))),
  )
  if (at === -1) return { rows: [], scale: null }
  const region = lines.slice(at, at + MOST_LINES)
  const end = region.findIndex(line => /^(?:for )?recommendations$/i.test(plainText([line])))
  const table = end === -1 ? region : region.slice(0, end)
  return { rows: rowsIn(table), scale: table.map(scaleIn).find(scale => scale !== null) ?? null }
}

function rowsIn(lines: readonly SourceLine[]): Row[] {
  const rows: Row[] = []
  let pending: SourceLine[] = []
  for (const line of lines) {
    const fresh = areaNamed(partsOf([line]).label) !== null
    pending = fresh || scaleIn(line) ? [line] : [...pending, line].slice(-ROW_LINES)
    const row = rowOf(pending)
    if (!row) continue
    rows.push(row)
    pending = []
  }
  return rows
}

function rowOf(lines: readonly SourceLine[]): Row | null {
  const { label, grades } = partsOf(lines)
  const area = areaNamed(label)
  const [printed, ...more] = grades
  return area && printed ? { area, printed, exact: isExact(label) && more.length === 0, lines } : null
}

/** The words of the label and the cells of the grade, however they fell on the lines. */
function partsOf(lines: readonly SourceLine[]): { label: string; grades: string[] } {
  const labels: string[] = []
  const grades: string[] = []
  for (const line of lines) {
    for (const cell of line.cells ?? [line.text]) {
      const text = plainText([{ ...line, text: cell }])
      const [, label = '', grade = ''] = CELL.test(text) ? ['', '', text] : (LABELLED.exec(text) ?? [])
      if (label) labels.push(label)
      grades.push(...(grade.match(/not \w+|\S+/gi) ?? []))
    }
  }
  return { label: labels.join(' '), grades }
}
