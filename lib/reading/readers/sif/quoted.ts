import type { SourceDocument } from '../../document'
import type { Doubt, QuotedGrade } from '../../report'
import { blocksOf } from '../../text/blocks'
import { evidenceIn } from '../../text/evidence'
import { listedIn } from './listed'
import { earlierParts } from './parts'
import { reportedIn, unreadIn } from './reported'

/** Grades that earlier inspections gave this council's children's services, and sentences that could not be read. */
export function quotedIn(document: SourceDocument): { quoted: QuotedGrade[]; doubts: Doubt[] } {
  const parts = earlierParts(blocksOf(document))
  const inParts = new Set(parts.flat())
  const quoted = [
    ...parts.flatMap(listedIn),
    ...blocksOf(document).flatMap(block => reportedIn(document, block, inParts.has(block))),
  ]
  const doubts = [...inParts].flatMap(block =>
    unreadIn(block).map(words => ({
      code: 'quoted-grade-unread',
      sentence: 'The report tells a grade from an earlier inspection, but not plainly enough of what.',
      evidence: evidenceIn(document, 'sentence', block, words),
    })),
  )
  return { quoted: merged(quoted), doubts }
}

/** The same grade told twice is one grade with two witnesses. */
function merged(quoted: readonly QuotedGrade[]): QuotedGrade[] {
  const kept = new Map<string, QuotedGrade>()
  for (const each of quoted) {
    const key = [each.area ?? each.what.toLowerCase(), each.framework, each.when, each.grade].join('|')
    const before = kept.get(key)
    kept.set(key, before ? { ...before, evidence: [...before.evidence, ...each.evidence] } : each)
  }
  return [...kept.values()]
}
