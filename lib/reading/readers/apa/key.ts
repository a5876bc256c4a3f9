import type { Grade } from '@/lib/domain/grades'
import { gradeOf, type Scale } from '@/lib/domain/grades'
import type { Block } from '../../text/blocks'
import { withoutMarkup } from '../../text/markup'

/** What the letter itself says one digit means, for services and for capacity to improve. */
export interface KeyRow {
  grade: Grade
  service: string | null
  capacity: string | null
  row: Block
}

/** The printed key, digit by digit. Two rows that contradict each other make it of no use: null. */
export type Key = ReadonlyMap<string, KeyRow> | null

/** The key's phrases for services, told apart by what no other phrase has. */
const SERVICE: readonly (readonly [RegExp, Grade])[] = [
  [/\bwell above\b.*\bminimum\b/i, 4],
  [/\bconsistently\b.*\babove\b.*\bminimum\b/i, 3],
  [/\bonly\b.*\bminimum\b/i, 2],
  [/\b(?:does not|not)\b.*\bminimum\b/i, 1],
]

/**
 * The key under the grade table: the digits' meaning is taken from its words, so a key that runs the other way is
 * read the other way.
 */
export function keyIn(blocks: readonly Block[], capacityScale: Scale): Key {
  const key = new Map<string, KeyRow>()
  for (const row of blocks) {
    const [digit = '', ...cells] = row.cells?.map(withoutMarkup) ?? []
    if (!/^[1-4]$/.test(digit)) continue
    const service = cells.find(cell => serviceGrade(cell) !== null) ?? null
    const capacity = cells.find(cell => gradeOf(capacityScale, cell) !== null && !/\d/.test(cell)) ?? null
    const grades = new Set([service && serviceGrade(service), capacity && gradeOf(capacityScale, capacity)])
    grades.delete(null)
    const [grade, other] = [...grades]
    if (!grade) continue
    if (other || key.has(digit) || [...key.values()].some(each => each.grade === grade)) return null
    key.set(digit, { grade: grade as Grade, service, capacity, row })
  }
  return key
}

/** The key's rows where they run neither from 4 down to 1 nor from 1 up to 4: a slip, and no telling in which row. */
export function disorderedRows(key: Key): readonly Block[] {
  const rows = [...(key ?? [])]
  const upward = rows.every(([digit, { grade }]) => Number(digit) === grade)
  const downward = rows.every(([digit, { grade }]) => 5 - Number(digit) === grade)
  return upward || downward ? [] : rows.map(([, { row }]) => row)
}

const serviceGrade = (cell: string): Grade | null =>
  SERVICE.find(([phrase]) => phrase.test(cell))?.[1] ?? null
