import type { SourceDocument } from '../../document'
import type { Doubt, QuotedGrade } from '../../report'
import { blocksOf } from '../../text/blocks'
import { evidenceIn } from '../../text/evidence'
import { mergedBy } from '../../text/quotations'
import { listedIn } from './listed'
import { earlierParts } from './parts'
import { reportedIn, unreadIn } from './reported'

/** Grades that earlier inspections gave this council's children's services, and sentences that could not be read. */
export function quotedIn(document: SourceDocument): { quoted: QuotedGrade[]; doubts: Doubt[] } {
  const parts = earlierParts(blocksOf(document))
  const inParts = new Set(parts.flat())
  const telling = blocksOf(document).filter(
    block => inParts.has(block) || MAY_TELL.every(sign => sign.test(block.text)),
  )
  const quoted = [
    ...parts.flatMap(listedIn),
    ...telling.flatMap(block => reportedIn(document, block, inParts.has(block))),
  ]
  const doubts = [...inParts].flatMap(block =>
    unreadIn(block).map(words => ({
      code: 'quoted-grade-unread',
      sentence: 'The report tells a grade from an earlier inspection, but not plainly enough of what.',
      evidence: evidenceIn(document, 'sentence', block, words),
    })),
  )
  return { quoted: mergedBy(quoted, sameness), doubts }
}

/** What a sentence that tells an earlier grade outside of its section has in it, among other things. */
const MAY_TELL = [/inspect/i, /\b(?:19|20)\d\d\b/, /\b(?:judged|rated|graded|found|deemed)\b/i]

const sameness = ({ area, what, framework, when, grade }: QuotedGrade): string =>
  [area ?? what.toLowerCase(), framework, when, grade].join('|')
