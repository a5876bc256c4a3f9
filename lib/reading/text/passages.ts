import type { SourceDocument } from '../document'
import type { Passage } from '../report'
import { blocksOf } from './blocks'
import { withoutMarkup } from './markup'

/** The text in order. A heading is the `section` of what stands under it, and a passage only where nothing does. */
export function findPassages(document: SourceDocument): Passage[] {
  const blocks = blocksOf(document)
  return blocks.flatMap((block, at) => {
    const opens = block.kind === 'heading' && blocks[at + 1]?.section === withoutMarkup(block.text)
    if (opens || block.text === '') return []
    const { page = null, line = null } = block.pieces[0] ?? {}
    const { section, paragraph, text } = block
    return [{ page, section, paragraph, line: page === null ? line : null, text }]
  })
}
