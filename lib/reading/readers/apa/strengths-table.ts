import { type AreaKey, areaLabel } from '@/lib/domain/areas'
import type { SourceDocument } from '../../document'
import type { Doubt, Finding } from '../../report'
import { hasMarks, itemsIn } from '../../text/bullets'
import { evidenceIn, evidenceOf } from '../../text/evidence'
import { findingOf } from '../../text/finding'
import { trimMarkup, withoutMarkup } from '../../text/markup'
import { joined, type Piece } from '../../text/pieces'
import { sentencesOf } from '../../text/sentences'
import { cutAtAreas, type Section } from './headings'

/** One area's cell in one column, whole again where page breaks cut it into several rows. */
interface Cell {
  kind: 'strength' | 'area-for-improvement'
  area: AreaKey
  section: string | null
  /** The words under the area's name. */
  pieces: Piece[]
  /** The cell with the area's name, as it stands. */
  whole: Piece
}

const KINDS = ['strength', 'area-for-improvement'] as const
/** A column's title, alone in its cell or run into the first one. */
const COLUMN = /^(?:key )?(?:strengths|areas for (?:improvement|development))\b[\s:]*/i
const NONE =
  /^(?:none|nil|n\/a|not applicable|none (?:identified|noted|stated)|no (?:significant |key |further |major )?(?:areas?|issues?|weaknesses|strengths)\b.{0,60})[.\s]*$/i

/** Strengths and areas for improvement, area by area, from the two-column table. */
export function readStrengths(
  document: SourceDocument,
  sections: readonly Section[],
): { findings: Finding[]; doubts: Doubt[] } {
  const cells = cellsIn(sections)
  const doubts =
    cells.length === 0 ? [NO_TABLE] : cells.filter(cell => cell.pieces.length === 0).map(emptyCell)
  return { findings: cells.flatMap(cell => findingsIn(document, cell)), doubts }
}

function cellsIn(sections: readonly Section[]): Cell[] {
  const cells: Cell[] = []
  for (const section of sections) {
    // The table may begin before its own heading; any other heading ends it.
    const open = section.opens === 'strengths' ? lastOf(cells) : []
    for (const block of section.inNextReview ? [] : section.blocks) {
      if (block.cells === null || block.cells.length > 3) continue
      for (const [at, text] of [block.cells[0] ?? '', block.cells.at(-1) ?? ''].entries())
        for (const { area, words } of partsOf(text)) {
          const place = { ...block.pieces[0]!, text: words }
          if (area) {
            open[at] = {
              kind: KINDS[at]!,
              area,
              section: block.section,
              pieces: [],
              whole: { ...place, text },
            }
            cells.push(open[at])
          }
          if (/[a-z]/i.test(withoutMarkup(words))) open[at]?.pieces.push(place)
        }
    }
  }
  return cells
}

const lastOf = (cells: readonly Cell[]): (Cell | undefined)[] =>
  KINDS.map(kind => cells.findLast(cell => cell.kind === kind))

/** The words of a cell under the name of each area in it; without an area they carry on the cell above. */
function partsOf(cell: string): { area: AreaKey | null; words: string }[] {
  const words = trimMarkup(cell).replace(COLUMN, '')
  return cutAtAreas(words).map(part => ({ ...part, words: trimMarkup(part.words) }))
}

function findingsIn(document: SourceDocument, { kind, area, section, pieces, whole }: Cell): Finding[] {
  const text = joined(pieces)
  if (NONE.test(withoutMarkup(text)))
    return [
      findingOf({
        ...{ kind, area, text: null, statedNone: true },
        evidence: evidenceOf('table', [whole], { section }),
      }),
    ]
  if (hasMarks(text))
    return itemsIn(pieces).map(item =>
      findingOf({ kind, area, text: item.text, evidence: evidenceOf('table', item.pieces, { section }) }),
    )
  // Bullets lost in conversion: the end of a sentence is the only place where a cut is no guess.
  const cell = { text, pieces, section, paragraph: null }
  return sentencesOf(text).map(sentence =>
    findingOf({
      ...{ kind, area, text: sentence, unsplit: true },
      evidence: evidenceIn(document, 'table', cell, sentence),
    }),
  )
}

const NO_TABLE: Doubt = {
  code: 'table-missing',
  sentence: 'The table of strengths and areas for improvement was not found.',
  evidence: [],
}

const emptyCell = ({ kind, area, whole, section }: Cell): Doubt => ({
  code: 'cell-empty',
  sentence: `The cell for ${kind === 'strength' ? 'strengths' : 'areas for improvement'} under ‘${areaLabel(area)}’ is empty, which may mean none or a loss.`,
  evidence: evidenceOf('table', [whole], { section }),
})
