import type { SourceDocument } from '../../document'
import type { Finding } from '../../report'
import type { Block } from '../../text/blocks'
import { hasMarks, itemsIn } from '../../text/bullets'
import { evidenceOf } from '../../text/evidence'
import { withoutMarkup } from '../../text/markup'
import { sentencesOf } from '../../text/sentences'
import { topicAt } from './investigations'
import { type Section, sectionsOf } from './sections'

const STRENGTHS = /^(?:major |key )?strengths$/i
const WEAKNESSES = /^(?:important |key )?weaknesses$/i

/** The tables of major strengths and important weaknesses, item by item, under what each section is about. */
export const strengthsIn = (document: SourceDocument): Finding[] =>
  sectionsOf(document).flatMap(section => {
    const columns: Finding['kind'][] = []
    return section.blocks.flatMap(block => {
      if (block.kind !== 'row') return []
      const kinds = headerOf(block)
      if (kinds) columns.splice(0, columns.length, ...kinds)
      if (kinds || columns.length === 0) return []
      return block.cells!.flatMap((cell, at) => (columns[at] ? items(section, block, cell, columns[at]) : []))
    })
  })

function headerOf(row: Block): Finding['kind'][] | null {
  const kinds = row.cells!.map(cell => {
    const text = withoutMarkup(cell)
    return STRENGTHS.test(text) ? 'strength' : WEAKNESSES.test(text) ? 'weakness' : null
  })
  return kinds.every(kind => kind !== null) ? kinds : null
}

/** Items are set apart by tags or bullets; in a cell that lost them, only by the end of a sentence. */
function items(section: Section, row: Block, cell: string, kind: Finding['kind']): Finding[] {
  const piece = { text: cell, page: row.pieces[0]?.page ?? null, line: row.pieces[0]?.line ?? null }
  const found = hasMarks(cell)
    ? itemsIn([piece])
    : sentencesOf(cell).map(text => ({ text, pieces: [{ ...piece, text }] }))
  return found.map(item => ({
    kind,
    area: section.area,
    topic: section.area === 'additional-investigation' ? topicAt(section, row) : section.topic,
    text: item.text,
    unsplit: false,
    statedNone: false,
    who: null,
    byWhen: null,
    evidence: evidenceOf('table', item.pieces, row),
  }))
}
