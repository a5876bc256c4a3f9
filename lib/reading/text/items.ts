import type { SourceDocument } from '../document'
import type { Finding } from '../report'
import { type Block, blocksOf } from './blocks'
import { evidenceIn } from './evidence'
import { findingOf, withMore } from './finding'
import { withoutMarkup } from './markup'

/** Headings of a form, and what the items under them are. */
export type Openings = readonly (readonly [heading: RegExp, kind: Finding['kind']])[]

/** A list, as it is being gathered. */
interface Part {
  kind: Finding['kind']
  blocks: Block[]
}

/** Longer text is no heading. */
const LONGEST = 140
/** A letter's last words are no item. */
const CLOSING = /^Yours (?:sincerely|faithfully)\b/i

/**
 * The items that stand under certain headings: their bullets, or their paragraphs where the bullets have lost their
 * marks. Any other heading ends the list, and so do a numbered paragraph and
 * the end of a letter.
 */
export function itemsUnder(document: SourceDocument, openings: Openings): Finding[] {
  const parts: Part[] = []
  let open: Part | null = null
  for (const block of blocksOf(document)) {
    const kind = opened(block, openings)
    if (kind) {
      open = { kind, blocks: [] }
      parts.push(open)
    } else if (block.kind === 'heading' || block.paragraph !== null || CLOSING.test(block.text)) open = null
    else open?.blocks.push(block)
  }
  return parts.flatMap(part => findingsOf(document, part))
}

function opened(block: Block, openings: Openings): Finding['kind'] | null {
  if (block.kind === 'row' || block.kind === 'bullet' || block.text.length > LONGEST) return null
  const text = withoutMarkup(block.text)
  return openings.find(([heading]) => heading.test(text))?.[1] ?? null
}

function findingsOf(document: SourceDocument, { kind, blocks }: Part): Finding[] {
  const bullets = blocks.filter(block => block.kind === 'bullet')
  const items = bullets.length > 0 ? bullets : blocks.filter(block => block.kind === 'paragraph')
  const findings: Finding[] = []
  for (const block of items) {
    const evidence = evidenceIn(document, 'sentence', block, block.text)
    const last = findings.at(-1)
    if (last?.text && isPartOf(last.text, block.text))
      findings[findings.length - 1] = withMore(last, block.text, evidence)
    else findings.push(findingOf({ kind, text: block.text, evidence }))
  }
  return findings
}

/** A bullet inside another: the other has announced it with a colon, and it begins small. */
const isPartOf = (item: string, text: string): boolean => /:(?: [a-z]|$)/.test(item) && /^[a-z]/.test(text)
