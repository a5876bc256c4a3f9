import type { AreaKey } from '@/lib/domain/areas'
import { collapse, type SourceLine } from '../document'
import { withoutMarkup } from './markup'
import { isEnded } from './sentences'

/** A label with what stands beside it: a row of a table of grades, or a heading that ends in a grade. */
export interface GradeRow {
  area: AreaKey
  /** The label as printed, without markup. */
  label: string
  /** What stands beside the label, cell by cell; '' for an empty cell, where the document has one. */
  values: readonly string[]
  lines: readonly SourceLine[]
}

/** What labels and values look like in a table. */
export interface RowForm {
  areaNamed(label: string): AreaKey | null
  /** Source of the pattern of one value. */
  value: string
  /** The most values a row has. */
  columns: number
}

interface Parts {
  label: string
  values: readonly string[]
}

/** A label may wrap once, its value once more. */
const ROW_LINES = 3
/** Longer lines are running text, which ends whatever stood above it. */
const LONGEST_LABEL = 100

/**
 * The rows in these lines, however label and values fell on them: in cells, in one line of text, wrapped, or each on
 * a line of its own. Where all labels come before all values nobody can say which belongs to which: no rows then.
 * @param lines lines with words; blank ones left out
 */
export function gradeRowsIn(lines: readonly SourceLine[], form: RowForm): GradeRow[] {
  const rows: GradeRow[] = []
  let pending: SourceLine[] = []
  // Labels that came one after another without a value.
  let waiting = 0
  for (const [at, line] of lines.entries()) {
    const { label, values } = partsOf([line], form)
    const lone = label === '' && values.length > 0
    if (lone && waiting > 1) {
      pending = []
      continue
    }
    const last = rows.at(-1)
    if (lone && last && last.lines.at(-1) === lines[at - 1] && last.values.length < form.columns) {
      rows[rows.length - 1] = { ...last, values: [...last.values, ...values], lines: [...last.lines, line] }
      continue
    }
    const fresh = form.areaNamed(label) !== null
    if (fresh && values.length === 0) waiting += 1
    else if (fresh || isRunningText(line)) waiting = 0
    pending = fresh ? [line] : [...pending, line].slice(-ROW_LINES)
    const row = longestRow(pending, form)
    if (!row) continue
    rows.push(row)
    pending = []
    waiting = 0
  }
  return rows
}

const isRunningText = ({ text }: SourceLine): boolean =>
  collapse(text).length > LONGEST_LABEL || isEnded(collapse(text))

function longestRow(lines: readonly SourceLine[], form: RowForm): GradeRow | null {
  for (const from of lines.keys()) {
    const run = lines.slice(from)
    const { label, values } = partsOf(run, form)
    const area = values.some(value => value !== '') ? form.areaNamed(label) : null
    if (area) return { area, label, values, lines: run }
  }
  return null
}

/** The words of the label and the values, however they fell on the lines. */
function partsOf(lines: readonly SourceLine[], { value }: RowForm): Parts {
  const labelled = new RegExp(`^(.*?)\\s*((?:(?<!\\w)(?:${value})(?!\\w)[¹²³*†‡]*\\s*)*)$`, 'i')
  const labels: string[] = []
  const values: string[] = []
  for (const line of lines)
    for (const cell of line.cells ?? [line.text]) {
      const text = withoutMarkup(cell)
      const [, label = '', found = ''] = labelled.exec(text) ?? []
      if (label) labels.push(label)
      const each = found.match(new RegExp(value, 'gi')) ?? []
      if (each.length > 0) values.push(...each)
      else if (text === '' && labels.length > 0) values.push('')
    }
  return { label: labels.join(' '), values }
}
