import type { AreaKey } from '@/lib/domain/areas'
import type { SourceDocument } from '../document'
import type { Evidence, Finding } from '../report'
import type { Block } from './blocks'
import { hasMarks, itemsIn } from './bullets'
import { evidenceIn, evidenceOf } from './evidence'
import { findingOf } from './finding'
import { withoutMarkup } from './markup'
import { sentencesOf } from './sentences'

/** What a strength or a weakness is about. */
export interface About {
  area: AreaKey | null
  topic: string | null
}

const DEVELOPMENT = 'areas for (?:further )?(?:development|improvement)'
const KINDS: readonly (readonly [RegExp, Finding['kind']])[] = [
  [/^(?:(?:major|key|main) )?strengths:?$/i, 'strength'],
  [
    new RegExp(`^(?:(?:important|major|key|main) )?weaknesses(?: (?:and|or) ${DEVELOPMENT})?:?$`, 'i'),
    'weakness',
  ],
  [new RegExp(`^(?:(?:important|major|key|main) )?${DEVELOPMENT}:?$`, 'i'), 'area-for-improvement'],
]

/** What a heading or the head of a column announces; null where it is neither strengths nor weaknesses. */
export const announced = (words: string): Finding['kind'] | null =>
  KINDS.find(([head]) => head.test(withoutMarkup(words)))?.[1] ?? null

/**
 * Strengths, weaknesses and areas for development in two-column tables, and under headings as bullets.
 * @param aboutAt what the words of a block are about; null for a cell that only names an area
 */
export function strengthsIn(
  document: SourceDocument,
  blocks: readonly Block[],
  aboutAt: (block: Block) => About,
): Finding[] {
  const findings: Finding[] = []
  let columns: (Finding['kind'] | null)[] = []
  let list: { kind: Finding['kind']; bulleted: boolean } | null = null
  for (const block of blocks) {
    if (block.cells) {
      const kinds = block.cells.map(announced)
      const heads = kinds.filter(kind => kind !== null).length
      if (heads > 0 && heads >= block.cells.filter(cell => cell.trim() !== '').length - 1) columns = kinds
      else
        for (const [at, cell] of block.cells.entries())
          if (columns[at]) findings.push(...inCell(block, cell, columns[at], aboutAt(block)))
      continue
    }
    if (block.kind === 'heading') columns = []
    const kind = block.kind === 'bullet' ? null : announced(block.text)
    if (kind) list = { kind, bulleted: false }
    else if (block.kind === 'heading' || (block.kind === 'paragraph' && list?.bulleted)) list = null
    else if (list) {
      findings.push(...inList(document, block, list.kind, aboutAt(block)))
      list.bulleted ||= block.kind === 'bullet'
    }
  }
  return findings
}

/** Items are set apart by tags or bullets; in a cell that lost them, only by the end of a sentence. */
function inCell(row: Block, cell: string, kind: Finding['kind'], about: About): Finding[] {
  const piece = { text: cell, page: row.pieces[0]?.page ?? null, line: row.pieces[0]?.line ?? null }
  const items = hasMarks(cell)
    ? itemsIn([piece])
    : sentencesOf(cell).map(text => ({ text, pieces: [{ ...piece, text }] }))
  return items.map(({ text, pieces }) => finding(kind, about, text, false, evidenceOf('table', pieces, row)))
}

/** A bullet is an item. A paragraph under the heading is a list that lost its bullets. */
function inList(document: SourceDocument, block: Block, kind: Finding['kind'], about: About): Finding[] {
  if (block.kind === 'bullet')
    return [finding(kind, about, block.text, false, evidenceIn(document, 'sentence', block, block.text))]
  if (hasMarks(block.text))
    return itemsIn(block.pieces).map(({ text, pieces }) =>
      finding(kind, about, text, false, evidenceOf('sentence', pieces, block)),
    )
  return sentencesOf(block.text).map(text =>
    finding(kind, about, text, true, evidenceIn(document, 'sentence', block, text)),
  )
}

const finding = (
  kind: Finding['kind'],
  { area, topic }: About,
  text: string,
  unsplit: boolean,
  evidence: Evidence[],
): Finding => findingOf({ kind, area, topic, text, unsplit, evidence })
