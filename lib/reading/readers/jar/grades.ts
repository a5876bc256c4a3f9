import type { AreaKey } from '@/lib/domain/areas'
import type { Edition, FrameworkRow } from '@/lib/domain/frameworks'
import type { SourceDocument } from '../../document'
import type { Doubt } from '../../report'
import { type Cell, type Graded, judgeDigits, type ReadRow, shuffledScale } from '../../text/digit-grades'
import { rowMissing } from '../../text/doubts'
import { evidenceIn } from '../../text/evidence'
import { withShakenRows } from '../../text/shaken'
import { linesEvidence } from '../../text/statements'
import { type Column, placedIn, TOPICS } from './columns'
import { openingStatements, type Sentence, unclearStatements } from './openings'
import { isExact } from './sections'
import { tableIn } from './table'

/** A cell with its column; null where it cannot be told. */
type ColumnCell = Cell & { column: Column | null }

/** A row of the edition with what the table has for it. */
interface Row extends FrameworkRow {
  cells: readonly ColumnCell[]
  /** True where a sentence gives its grade too. */
  said: boolean
}

/** Columns besides that of all local services. */
const PARTS = ['council', 'health'] as const

/** The rows of the table of grades, each with the sentences that open its section as further witnesses. */
export function gradesIn(document: SourceDocument, edition: Edition): Graded {
  const { rows: printed, labels, columns, scale } = tableIn(document)
  const noTable = printed.length === 0 && edition.key === 'jar-2005'
  const openings = openingStatements(document)
  const unclear = unclearStatements(document)
  const cells = printed.map(row => {
    const placed = placedIn(row, columns)
    const exact = isExact(row.label) && (placed.length === 1 || columns.length > 1)
    return { area: row.area, cells: placed.map(each => ({ ...each, exact, lines: row.lines })) }
  })
  const rows = edition.rows
    .filter(({ area }) => area !== 'additional-investigation')
    .map(row => ({
      ...row,
      cells: cells.filter(each => each.area === row.area).flatMap(each => each.cells),
      said: openings.some(each => each.area === row.area),
    }))
  const quoted = ({ block, words }: Sentence) => evidenceIn(document, 'sentence', block, words)
  const read = rows.flatMap((row): ReadRow[] => {
    const { area, label, optional } = row
    const whole = inColumn(row, 'local')
    const sentences = openings
      .filter(each => each.area === area)
      .map(each => ({
        ...{ grade: each.grade, asWritten: each.word, evidence: quoted(each) },
        ...({ basis: 'sentence', strength: 'strong' } as const),
      }))
    const against = unclear.filter(each => each.area === area).map(each => ({ evidence: quoted(each) }))
    // A table that is gone, or has the label alone, may have had it.
    const lost =
      row.cells.length === 0 && (labels.includes(area) || (noTable && area === 'capacity-to-improve'))
    const absent = optional && whole.length === 0 && !row.said && !lost
    return [
      ...(absent ? [] : [judgeDigits({ ...row, topic: null }, whole, scale, sentences, against)]),
      ...PARTS.filter(part => inColumn(row, part).length > 0).map(part =>
        judgeDigits({ ...row, topic: TOPICS[part], label: named(label, part) }, inColumn(row, part), scale),
      ),
      { label, contradicted: false, judgements: [], doubts: unplaced(row) },
    ]
  })
  const { judgements, doubts } = withShakenRows(read)
  return {
    judgements,
    doubts: [...doubts, ...gaps(rows), ...shuffledScale(scale), ...(noTable ? [NO_TABLE] : [])],
  }
}

/** Sentences repeat the grades of all local services together, and no others. */
const NO_TABLE: Doubt = {
  code: 'table-missing',
  sentence:
    'The table of grades was not found, and with it what was given for council services and for health services.',
  evidence: [],
}

const inColumn = ({ cells }: Row, column: Column | null): ColumnCell[] =>
  cells.filter(cell => cell.column === column)

const named = (label: string, part: Column): string => `${label} (${TOPICS[part]})`

/** Grades besides the first that no column is plain for: those of each column are missing. */
function unplaced(row: Row): Doubt[] {
  const [cell] = inColumn(row, null)
  if (!cell) return []
  const evidence = [linesEvidence('table', cell.lines)]
  return PARTS.filter(part => inColumn(row, part).length === 0).map(part =>
    rowMissing(named(row.label, part), ': it cannot be told which of its row’s grades that is', evidence),
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
function gaps(rows: readonly Row[]): Doubt[] {
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
          rowMissing(named(label, part), ', though other rows of the table have one'),
        )
  })
}
