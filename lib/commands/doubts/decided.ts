import { judgedCell } from '@/lib/domain/cells'
import { lowerFirst } from '@/lib/domain/english'
import { rowLabel } from '@/lib/domain/rows'
import type { Decided } from '@/lib/record/decide'

/** What a decision has changed, and what is left to do in its document. */
export function decidedText({ document, made, matter }: Decided): string {
  const open = document.checks.filter(check => check.open).length
  const left =
    open === 0
      ? 'Nothing else waits for a person in this document.'
      : `${open} ${open === 1 ? 'thing waits' : 'things wait'} for a person in this document: npm run doubts.`
  return `Recorded: ${subject({ document, made, matter })} ${left}`
}

function subject({ document, made, matter }: Decided): string {
  const { reportId, framework, edition, judgements, checks } = document
  if (!matter)
    return `the doubt “${made.doubtSentence}” of ${reportId} is ${made.outcome === 'settled' ? 'settled' : 'open again'}.`
  const label = `“${rowLabel(framework, edition, { ...matter, nth: 1 })}” of ${reportId}`
  const judgement = judgements.find(one => one.area === matter.area && one.topic === matter.topic)
  if (!judgement) return `${label} is no longer shown.`
  const cell = judgedCell(edition, judgement)
  const check = checks.find(one => one.judgement === judgement)
  const against =
    cell.checked && made.readState && check?.judgement
      ? ` The reader ${check.reader}: the decision stands above it.`
      : ''
  return `${label} is now ${lowerFirst(cell.word)}.${against}`
}
