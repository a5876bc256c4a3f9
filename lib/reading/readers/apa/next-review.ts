import { isAreaKey } from '@/lib/domain/areas'
import type { Doubt, Finding } from '../../report'
import type { Block } from '../../text/blocks'
import { evidenceOf } from '../../text/evidence'
import { findingOf } from '../../text/finding'
import type { Section } from './headings'

/** How the letter closes: what follows is no aspect for the next review. */
const CLOSING = /^(?:We confirm|Yours (?:sincerely|faithfully)|Please see)\b/i
const NONE = /^(?:none|there are none|nil)\b[^a-z]*$/i

/** What the next review is to look into: bullet by bullet, by area where the letter says which. */
export function readNextReview(sections: readonly Section[]): { findings: Finding[]; doubts: Doubt[] } {
  const parts = sections.filter(section => section.inNextReview)
  const findings = parts.flatMap(findingsIn)
  return { findings, doubts: findings.length === 0 ? [nothingFound(parts)] : [] }
}

function findingsIn({ opens, heading, blocks }: Section): Finding[] {
  const close = blocks.findIndex(block => CLOSING.test(block.text))
  const aspects: Block[][] = []
  for (const block of close < 0 ? blocks : blocks.slice(0, close)) {
    if (isInner(block)) aspects.at(-1)?.push(block)
    else if (block.kind === 'bullet' || (block.kind === 'paragraph' && !block.text.endsWith(':')))
      aspects.push([block])
  }
  return aspects.map(aspect => {
    const text = aspect.map(block => block.text).join(' - ')
    const statedNone = NONE.test(text)
    return findingOf({
      kind: 'focus-for-next-review',
      area: isAreaKey(opens) ? opens : null,
      text: statedNone ? null : text,
      statedNone,
      evidence: evidenceOf(
        'sentence',
        aspect.flatMap(block => block.pieces),
        { section: heading.text },
      ),
    })
  })
}

/** A bullet inside another: part of the same aspect. */
const isInner = (block: Block): boolean => block.kind === 'bullet' && block.level > 0

const nothingFound = (parts: readonly Section[]): Doubt => ({
  code: 'next-review-missing',
  sentence: 'No aspects for the next review were found, though letters of this form name some.',
  evidence: parts.flatMap(({ heading }) => evidenceOf('sentence', heading.pieces)),
})
