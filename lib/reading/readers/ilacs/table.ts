import type { SourceLine } from '../../document'
import { plainText } from '../../text/statements'
import { readsAsGrade } from './grade-words'
import { labelOf } from './labels'
import { type Row, rowsIn } from './rows'

/** As few rows has the table of any form. */
const FEWEST_ROWS = 4

/** The rows of the grade table on the first page. */
export function tableIn(lines: readonly SourceLine[]): Row[] {
  const rows = rowsIn(lines)
  return takeTurns(rows, lines) ? rows.map(row => ({ ...row, apart: false })) : rows
}

/**
 * True where labels and grades stand on lines of their own throughout, each label with its grade right below it and
 * none left over on either side: then no grade is that of another row, as in a table read by columns.
 */
function takeTurns(rows: readonly Row[], lines: readonly SourceLine[]): boolean {
  if (rows.length < FEWEST_ROWS || !rows.some(row => row.apart)) return false
  const taken = new Set(rows.flatMap(row => row.lines))
  return !lines.some(line => {
    if (taken.has(line)) return false
    const words = plainText([line]).split(' ')
    return readsAsGrade(words) || labelOf(words) !== null
  })
}
