import { lowerFirst } from '@/lib/domain/english'
import type { SourceDocument } from '../../document'
import type { Finding } from '../../report'
import { evidenceIn } from '../../text/evidence'
import { findingOf } from '../../text/finding'
import { withoutMarkup } from '../../text/markup'
import { ownBlocks } from './sections'

const HEADING = /^recommendations$/i
const TIME = /^(?:for )?(?:action )?((?:immediate|over|in|within|during)\b.*(?:action|months?|term|year).*)$/i
const WHO = /^(?:the )?(.{3,80}?) should:?$/i

/** The recommendations, each with whom it asks and by when, as the headings above it say. */
export function recommendationsIn(document: SourceDocument): Finding[] {
  const findings: Finding[] = []
  let open = false
  let byWhen: string | null = null
  let who: string | null = null
  for (const block of ownBlocks(document)) {
    const text = withoutMarkup(block.text)
    const time = TIME.exec(text)?.[1]
    const asked = WHO.exec(text)?.[1]
    if (block.kind === 'heading' && !time) {
      open = HEADING.test(text)
      byWhen = who = null
    } else if (!open) continue
    else if (time && block.kind !== 'bullet') {
      byWhen = lowerFirst(time)
      who = null
    } else if (asked && block.kind !== 'bullet') who = lowerFirst(asked)
    else if (block.kind === 'bullet' || block.paragraph !== null || who !== null)
      findings.push(
        findingOf({
          ...{ kind: 'recommendation', text: block.text, who, byWhen },
          evidence: evidenceIn(document, 'sentence', block, block.text),
        }),
      )
  }
  return findings
}
