import { REQUIRES_IMPROVEMENT_WORDS } from '@/lib/domain/frameworks/scales'
import type { SourceDocument } from '../../document'
import type { Evidence, Finding } from '../../report'
import { type Block, blocksOf } from '../../text/blocks'
import { evidenceIn } from '../../text/evidence'
import { gradeWords } from '../../text/grade-words'
import { withoutMarkup } from '../../text/markup'
import { opens, type Part } from './parts'

const KINDS: Partial<Record<Part, Finding['kind']>> = {
  'key-findings': 'key-finding',
  improve: 'area-for-improvement',
  immediate: 'area-for-improvement',
  recommendations: 'recommendation',
}

const GRADE = gradeWords(REQUIRES_IMPROVEMENT_WORDS)
/** From here on the report is about the board: its own part, or a heading that grades it or asks what it needs. */
const BOARD_PART = new RegExp(
  [
    '^section 2\\b(?!.*\\d$)',
    '^what does the lscb need to improve',
    `^the (?:effectiveness of the )?(?:lscb|(?:\\S+ ){0,4}safeguarding children(?:['’]s)? board)(?: \\([A-Z]+\\))? (?:is )?(?:${GRADE})(?: because:?|[.:])?$`,
  ].join('|'),
  'i',
)

/** Key findings, areas for improvement and recommendations: one a numbered paragraph, or a bullet where none is. */
export function findingsIn(document: SourceDocument): Finding[] {
  const blocks = blocksOf(document)
  const findings: Finding[] = []
  let part: Part | null = null
  let board = false
  // The front page grades the board as well, before the first heading of the form.
  for (const block of blocks.slice(blocks.findIndex(each => opens(each) !== null))) {
    board ||= block.kind !== 'row' && block.kind !== 'bullet' && BOARD_PART.test(withoutMarkup(block.text))
    part = opens(block) ?? part
    const kind = part && KINDS[part]
    if (!kind || block.kind === 'heading' || opens(block)) continue
    const evidence = evidenceIn(document, 'sentence', block, block.text)
    const last = findings.at(-1)
    if (block.kind === 'bullet' && block.paragraph !== null && last)
      findings[findings.length - 1] = withMore(last, block, evidence)
    else if (block.kind === 'bullet' || block.paragraph !== null)
      findings.push({
        kind,
        area: board ? 'lscb' : null,
        topic: null,
        text: block.text,
        unsplit: false,
        statedNone: false,
        who: null,
        byWhen: part === 'immediate' ? 'priority and immediate action' : null,
        evidence,
      })
  }
  return findings
}

/** The bullets of a numbered item belong to it. */
const withMore = (finding: Finding, { text }: Block, evidence: Evidence[]): Finding => ({
  ...finding,
  text: `${finding.text} ${text}`,
  evidence: [...finding.evidence, ...evidence],
})
