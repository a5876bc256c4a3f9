import { type Damage, simply } from '../damage'
import { isBlank, isRow, lineAt, placesOf } from '../lines'
import { between } from '../random'
import { aim, type Subject } from '../subject'

/** How many lines each of two columns has at most. */
const COLUMN = 12

/** From and to, the rows of a table around one of them; blank lines between rows belong to it. */
function tableAround({ lines }: Subject, at: number): [number, number] {
  let [from, to] = [at, at]
  while (from > 0 && (isRow(lines[from - 1]!) || isBlank(lines[from - 1]!))) from -= 1
  while (to < lines.length - 1 && (isRow(lines[to + 1]!) || isBlank(lines[to + 1]!))) to += 1
  return [from, to]
}

const byColumns = (name: string, order: (columns: string[][]) => string[][]): Damage =>
  simply(name, (subject, random) => {
    const at = aim(subject, random, isRow)
    if (at === undefined) return null
    const [from, to] = tableAround(subject, at)
    const rows = subject.lines.slice(from, to + 1).filter(isRow)
    const width = Math.max(...rows.map(({ cells }) => cells!.length))
    const columns = Array.from({ length: width }, (_, column) =>
      rows.map(({ cells }) => cells![column] ?? '').filter(cell => cell !== ''),
    )
    const read = order(columns).flatMap(column => column.map(cell => lineAt(subject.lines[at]!, cell)))
    return subject.lines.toSpliced(from, to + 1 - from, ...read)
  })

/** Two stretches of running lines that stood beside each other, as `from` and the length of each. */
function columnsAt(subject: Subject, random: () => number): { from: number; length: number } | null {
  const at = aim(subject, random, line => line.cells === null && !isBlank(line))
  if (at === undefined) return null
  const from = Math.max(0, at - between(0, COLUMN - 1, random))
  const stretch = subject.lines.slice(from, from + 2 * COLUMN)
  const end = stretch.findIndex((line, nth) => isRow(line) && from + nth > at)
  const length = Math.floor((end === -1 ? stretch.length : end) / 2)
  return length < 2 ? null : { from, length }
}

export const columnDamages: readonly Damage[] = [
  byColumns('a table is read by columns', columns => columns),
  byColumns('a table is read by columns, the last one first', columns => columns.toReversed()),
  simply('two columns are read across, line by line', (subject, random) => {
    const columns = columnsAt(subject, random)
    if (!columns) return null
    const { from, length } = columns
    const across = Array.from({ length }, (_, nth) => [
      subject.lines[from + nth]!,
      subject.lines[from + length + nth]!,
    ])
    return subject.lines.toSpliced(from, length * 2, ...across.flat())
  }),
  simply('two columns are read as one, each line of both', (subject, random) => {
    const columns = columnsAt(subject, random)
    if (!columns) return null
    const { from, length } = columns
    const joined = Array.from({ length }, (_, nth) => {
      const [left, right] = [subject.lines[from + nth]!, subject.lines[from + length + nth]!]
      return lineAt(left, `${left.text} ${right.text}`.trim())
    })
    return subject.lines.toSpliced(from, length * 2, ...joined)
  }),
  simply('the right column is read before the left', (subject, random) => {
    const columns = columnsAt(subject, random)
    if (!columns) return null
    const { from, length } = columns
    const [left, right] = [
      subject.lines.slice(from, from + length),
      subject.lines.slice(from + length, from + length * 2),
    ]
    return subject.lines.toSpliced(from, length * 2, ...right, ...left)
  }),
  simply('every table is running text', ({ lines }) =>
    placesOf(lines, isRow).length === 0
      ? null
      : lines.map(line => (isRow(line) ? lineAt(line, line.cells!.join('  ')) : line)),
  ),
]
