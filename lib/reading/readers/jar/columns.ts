import type { SourceLine } from '../../document'
import type { GradeRow } from '../../text/grade-rows'
import { plainText } from '../../text/statements'

/**
 * Whose part a column of the table of 2005 to 2007 grades. The judgement of an area is that of all local services
 * together. What the council's services and the health services were given for their parts stands beside it as a
 * judgement of the same area with a topic, a row of its own: never in its place, and never as a second grade of it.
 */
export type Column = 'local' | 'council' | 'health'

export const TOPICS: Record<Column, string | null> = {
  local: null,
  council: 'council services',
  health: 'health services',
}

const HEADS: readonly (readonly [RegExp, Column])[] = [
  [/\blocal\b(?! authorit)|\boverall\b/i, 'local'],
  [/\bcouncil\b|\blocal authorit/i, 'council'],
  [/\bhealth\b/i, 'health'],
]

/** Rows about the council alone, whatever the column: the grades that an annual assessment would have given. */
const OF_THE_COUNCIL = /^(?:childrens-services|social-care-services|education-services)$/
const COUNCILS_OWN = /\bcouncil['’]s\b/i

/** The columns in the order in which their heads are printed, in one line or wrapped over several. */
export function columnsIn(header: readonly SourceLine[]): Column[] {
  const words = header.map(line => plainText([line])).join(' ')
  return HEADS.map(([head, column]) => ({ column, at: words.search(head) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .map(({ column }) => column)
}

/** A value of a row with its column; `column` is null where it cannot be told. */
export interface Placed {
  column: Column | null
  printed: string
}

/**
 * The values of a row in their columns. With a cell for every column their places tell; a document that keeps no
 * empty cells leaves only the first one sure, because all local services together are always graded.
 */
export function placedIn({ area, label, values }: GradeRow, columns: readonly Column[]): Placed[] {
  const printed = values.filter(value => value !== '')
  if (OF_THE_COUNCIL.test(area)) return printed.map((value, at) => place(at === 0 ? 'local' : null, value))
  if (COUNCILS_OWN.test(label) && columns.length > 1) return printed.map(value => place('council', value))
  const cells = values.length >= columns.length ? values.slice(0, columns.length) : []
  const whole = columns.length > 0 && values.slice(columns.length).every(value => value === '')
  if (whole && cells.length === columns.length)
    return cells.flatMap((value, at) => (value === '' ? [] : place(columns[at]!, value)))
  return printed.map((value, at) => place(at === 0 ? 'local' : null, value))
}

const place = (column: Column | null, printed: string): Placed => ({ column, printed })
