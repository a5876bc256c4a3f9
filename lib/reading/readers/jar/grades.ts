import type { Edition } from '@/lib/domain/frameworks'
import type { SourceDocument } from '../../document'
import type { Doubt } from '../../report'
import { type Graded, judgeDigits, shuffledScale } from '../../text/digit-grades'
import { evidenceIn } from '../../text/evidence'
import { placedIn, TOPICS } from './columns'
import { gapsIn, inColumn, PARTS, partLabel, unplacedIn } from './lost-cells'
import { openingStatements, type Sentence, unclearStatements } from './openings'
import { isExact } from './sections'
import { tableIn } from './table'

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
  const read = rows.flatMap((row): Graded[] => {
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
        judgeDigits(
          { ...row, topic: TOPICS[part], label: partLabel(label, part) },
          inColumn(row, part),
          scale,
        ),
      ),
      { judgements: [], doubts: unplacedIn(row) },
    ]
  })
  return {
    judgements: read.flatMap(each => each.judgements),
    doubts: [
      ...read.flatMap(each => each.doubts),
      ...gapsIn(rows),
      ...shuffledScale(scale),
      ...(noTable ? [NO_TABLE] : []),
    ],
  }
}

/** Sentences repeat the grades of all local services together, and no others. */
const NO_TABLE: Doubt = {
  code: 'table-missing',
  sentence:
    'The table of grades was not found, and with it what was given for council services and for health services.',
  evidence: [],
}
