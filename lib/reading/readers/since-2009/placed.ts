import { groupBy } from '@/lib/domain/group-by'
import { collapse, type SourceDocument } from '../../document'
import { type Block, blocksOf } from '../../text/blocks'
import { headingKey } from '../../text/headings'
import { withoutMarkup } from '../../text/markup'
import { joined } from '../../text/pieces'
import { nearestHeading } from '../../text/similar'
import type { Form, Part } from './form'

/** A block with its place in the form. */
export interface Placed {
  block: Block
  /** The part of the report it stands in; null before the first. */
  part: Part | null
  /** True in the table at the end. */
  inTable: boolean
}

const TABLE = /^record of main findings\b/i
/** What may stand before the name of a part in its heading. */
const BEFORE_PART = /^(?:record of main findings|(?:the )?inspection (?:outcomes|findings|judge?ments))\W*/i
/** A line of the table of contents ends in a page number. */
const LISTED = /\d$/
/** No heading of a part is longer, whatever slips it holds. */
const LONGEST = 100
const HEAD = /\binspection of\b/i
/** What stands on so many pages in the same words is no text of the report's. */
const PAGES = 3

/** The blocks of a report, each with the part that the headings above it have opened. */
export function placedIn(document: SourceDocument, { parts }: Form): Placed[] {
  const blocks = withoutPageHeads(document)
  const headings = new Map(
    parts.flatMap(part => part.headings.map(name => [headingKey(name), part] as const)),
  )
  const whole = parts.length === 1 ? parts[0]! : null
  const table = blocks.findLastIndex(block => opensTable(withoutMarkup(block.text)))
  let part = whole
  return blocks.map((block, at) => {
    // Which part a row of the table is of must be said in the table itself.
    if (at === table) part = whole
    const text = withoutMarkup(block.text).replace(BEFORE_PART, '')
    if (block.paragraph === null && text.length <= LONGEST && !LISTED.test(text))
      part = nearestHeading(text, headings) ?? part
    return { block, part, inTable: table !== -1 && at >= table }
  })
}

const opensTable = (text: string): boolean => TABLE.test(text) && !LISTED.test(text)

/** Texts made from paged documents keep the head of each page in the middle of what it breaks. */
function withoutPageHeads(document: SourceDocument): readonly Block[] {
  const heads = groupBy(
    document.lines.flatMap(({ text }) => (HEAD.test(text) ? headOf(text) : [])),
    text => text,
  )
  const recurring = new Set(heads.filter(({ length }) => length >= PAGES).map(([text]) => text))
  if (recurring.size === 0) return blocksOf(document)
  return blocksOf(document).flatMap(block => {
    const pieces = block.pieces.filter(({ text }) => !recurring.has(headOf(text)))
    if (pieces.length === block.pieces.length) return [block]
    return pieces.length === 0 ? [] : [{ ...block, pieces, text: joined(pieces) }]
  })
}

const headOf = (text: string): string => collapse(text).replace(/ \d+$/, '')
