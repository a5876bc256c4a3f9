import type { AreaKey } from '@/lib/domain/areas'
import type { FrameworkRow } from '@/lib/domain/frameworks'
import type { Doubt } from '../../report'
import type { Cell } from '../../text/digit-grades'
import { rowMissing } from '../../text/doubts'
import { linesEvidence } from '../../text/statements'
import { type Column, TOPICS } from './columns'

/** A cell with its column; null where it cannot be told. */
export type ColumnCell = Cell & { column: Column | null }

/** A row of the edition with what the table has for it. */
export interface Row extends FrameworkRow {
  cells: readonly ColumnCell[]
  /** True where a sentence gives its grade too. */
  said: boolean
}

/** Columns besides that of all local services. */
export const PARTS = ['council', 'health'] as const

export const inColumn = ({ cells }: Row, column: Column | null): ColumnCell[] =>
  cells.filter(cell => cell.column === column)

export const partLabel = (label: string, part: Column): string => `${label} (${TOPICS[part]})`

/** Grades besides the first that no column is plain for: those of each column are missing. */
export function unplacedIn(row: Row): Doubt[] {
  const [cell] = inColumn(row, null)
  if (!cell) return []
  const evidence = [linesEvidence('table', cell.lines)]
  return PARTS.filter(part => inColumn(row, part).length === 0).map(part =>
    rowMissing(partLabel(row.label, part), ': it cannot be told which of its row’s grades that is', evidence),
  )
}

/** The rows in which health services have a part, and so a grade. */
const OF_HEALTH: readonly AreaKey[] = [
  'being-healthy',
  'staying-safe',
  'service-management',
  'capacity-to-improve',
]

/**
 * Empty cells are common in the columns of the council and of health services. One that is the only empty one where
 * others are full may as well be a loss, and so may a row that is not there although a sentence gives its grade.
 */
export function gapsIn(rows: readonly Row[]): Doubt[] {
  return PARTS.flatMap(part => {
    const usual = rows.filter(
      row =>
        (!row.optional || (row.area === 'capacity-to-improve' && row.cells.length > 0)) &&
        (part !== 'health' || OF_HEALTH.includes(row.area)),
    )
    const full = usual.filter(row => inColumn(row, part).length > 0)
    const lost = usual.filter(
      row => !full.includes(row) && full.length === usual.length - 1 && inColumn(row, null).length === 0,
    )
    const gone = rows.filter(row => row.cells.length === 0 && (!row.optional || row.said))
    return full.length === 0
      ? []
      : [...new Set([...lost, ...gone])].map(({ label }) =>
          rowMissing(partLabel(label, part), ', though other rows of the table have one'),
        )
  })
}
