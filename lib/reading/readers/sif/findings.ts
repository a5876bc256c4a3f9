import type { SourceDocument } from '../../document'
import type { Finding } from '../../report'
import { type Block, blocksOf } from '../../text/blocks'
import { evidenceIn } from '../../text/evidence'
import { findingOf, withMore } from '../../text/finding'
import { withoutMarkup } from '../../text/markup'
import { opens, type Part } from './parts'
import { GRADES } from './wordings'

const KINDS: Partial<Record<Part, Finding['kind']>> = {
  'key-findings': 'key-finding',
  strengths: 'strength',
  improve: 'area-for-improvement',
  immediate: 'priority-action',
  recommendations: 'recommendation',
}

/** A heading of the part on the board. The contents may hold it as well, so the last one counts. */
const BOARD_TITLE = /^(?:section 2\b(?!.*\d$)|the local safeguarding children board(?: \([a-z]+\))?$)/i
/** What is only said where the report is about the board: a heading that grades it or asks what it needs. */
const BOARD_TALK = new RegExp(
  [
    '^what does the lscb need to improve',
    `^the (?:effectiveness of the )?(?:lscb|(?:\\S+ ){0,4}safeguarding children(?:['’]s)? board)(?: \\([A-Z]+\\))? (?:is )?(?:${GRADES})(?: because:?|[.:])?$`,
  ].join('|'),
  'i',
)
const LONGEST_HEADING = 140

/** Key findings, areas for improvement and recommendations: one a numbered paragraph, or a bullet where none is. */
export function findingsIn(document: SourceDocument): Finding[] {
  const blocks = blocksOf(document)
  const boardFrom = boardStart(blocks)
  const findings: Finding[] = []
  let part: Part | null = null
  let isNumbered = false
  let elsewhere = false
  for (const [at, block] of blocks.entries()) {
    const opened = opens(block)
    if (opened) [part, isNumbered, elsewhere] = [opened, false, false]
    const kind = part && KINDS[part]
    if (!kind || opened) continue
    // Bullets without numbers, under a heading of their own, are no items of a numbered list.
    if (block.kind === 'heading') elsewhere = isNumbered
    if (block.paragraph !== null) elsewhere = false
    if (block.kind === 'heading' || elsewhere) continue
    const evidence = evidenceIn(document, 'sentence', block, block.text)
    const last = findings.at(-1)
    if (block.kind === 'bullet' && block.paragraph !== null && last)
      findings[findings.length - 1] = withMore(last, block.text, evidence)
    else if (block.kind === 'bullet' || block.paragraph !== null) {
      isNumbered ||= block.paragraph !== null
      findings.push(findingOf({ kind, area: at >= boardFrom ? 'lscb' : null, text: block.text, evidence }))
    }
  }
  return findings
}

/** Where the report begins to be about the board; past its end where it never is. */
function boardStart(blocks: readonly Block[]): number {
  const first = blocks.findIndex(block => opens(block) !== null)
  const says = (pattern: RegExp) => (block: Block, at: number) =>
    // The front page grades the board as well, before the first heading of the form.
    at >= first &&
    (block.kind === 'heading' || block.kind === 'paragraph') &&
    block.text.length <= LONGEST_HEADING &&
    pattern.test(withoutMarkup(block.text))
  const titled = blocks.findLastIndex(says(BOARD_TITLE))
  if (titled !== -1) return titled
  const told = blocks.findIndex(says(BOARD_TALK))
  return told === -1 ? blocks.length : told
}
