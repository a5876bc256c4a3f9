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

/** A line cut into the words of a label and values. */
interface Cut {
  line: SourceLine
  label: string
  values: readonly string[]
}

/** A label may wrap once, its value once more. */
const ROW_LINES = 3
/** Longer lines are running text, which ends whatever stood above it. */
const LONGEST_LABEL = 140

/**
 * The rows in these lines, however label and values fell on them: in cells, in one line of text, wrapped, or each on
 * a line of its own. Where all labels come before all values nobody can say which belongs to which: no rows then.
 * @param lines lines with words; blank ones left out
 */
export function gradeRowsIn(lines: readonly SourceLine[], form: RowForm): GradeRow[] {
  const cut = cutterFor(form)
  const rows: GradeRow[] = []
  let pending: Cut[] = []
  // Labels that came one after another without a value.
  let waiting = 0
  for (const [at, line] of lines.entries()) {
    const here = line.text.length > LONGEST_LABEL * 2 ? null : cut(line)
    if (here === null || here.label.length > LONGEST_LABEL || isEnded(here.label)) {
      pending = []
      waiting = 0
      continue
    }
    const lone = here.label === '' && here.values.length > 0
    const last = rows.at(-1)
    if (lone && waiting > 1) pending = []
    else if (lone && last && last.lines.at(-1) === lines[at - 1] && last.values.length < form.columns)
      rows[rows.length - 1] = withMore(last, here)
    else {
      const fresh = form.areaNamed(here.label) !== null
      if (fresh) waiting = here.values.length === 0 ? waiting + 1 : 0
      pending = fresh ? [here] : [...pending, here].slice(-ROW_LINES)
      const row = longestRow(pending, form)
      if (!row) continue
      rows.push(row)
      pending = []
      waiting = 0
    }
  }
  return rows
}

const withMore = (row: GradeRow, { line, values }: Cut): GradeRow => ({
  ...row,
  values: [...row.values, ...values],
  lines: [...row.lines, line],
})

function longestRow(pending: readonly Cut[], { areaNamed }: RowForm): GradeRow | null {
  for (const from of pending.keys()) {
    const run = pending.slice(from)
    const values = run.flatMap(each => each.values)
    if (values.every(value => value === '')) return null
    const label = collapse(run.map(each => each.label).join(' '))
    const area = areaNamed(label)
    if (area) return { area, label, values, lines: run.map(({ line }) => line) }
  }
  return null
}

function cutterFor({ value }: RowForm): (line: SourceLine) => Cut {
  const labelled = new RegExp(`^(.*?)\\s*((?:(?<!\\w)(?:${value})(?!\\w)[¹²³*†‡]*\\s*)*)$`, 'i')
  const each = new RegExp(value, 'gi')
  return line => {
    const labels: string[] = []
    const values: string[] = []
    for (const cell of line.cells ?? [line.text]) {
      const text = withoutMarkup(cell)
      const [, label = '', found = ''] = labelled.exec(text) ?? []
      if (label) labels.push(label)
      const printed = found.match(each) ?? []
      if (printed.length > 0) values.push(...printed)
      else if (text === '' && labels.length > 0) values.push('')
    }
    return { line, label: labels.join(' '), values }
  }
}
