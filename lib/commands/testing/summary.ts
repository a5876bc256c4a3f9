import type { Counts } from './counts'

export interface PartResult {
  name: string
  passed: boolean
  counts: Counts
}

/** Part by part, then why tests were skipped, then the line that counts them all. */
export function summaryText(parts: readonly PartResult[]): string {
  const lines = parts.map(({ name, passed, counts }) => {
    const tests = counts.passed + counts.failed
    return `${passed ? 'passed' : 'FAILED'}  ${name}${tests > 0 ? ` (${counts.passed} of ${tests})` : ''}`
  })
  const reasons = new Map<string, number>()
  for (const reason of parts.flatMap(({ counts }) => counts.skipped))
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  const skips = [...reasons].map(([reason, count]) => `skipped ${count}: ${reason}`)
  const total = (of: (counts: Counts) => number) => parts.reduce((sum, { counts }) => sum + of(counts), 0)
  // A part that failed without a failed test (it did not start, or has no tests) is still a failure to count.
  const failed =
    total(({ failed }) => failed) + parts.filter(part => !part.passed && part.counts.failed === 0).length
  const last = `${total(({ passed }) => passed)} passed, ${failed} failed, ${total(({ skipped }) => skipped.length)} skipped`
  return ['', ...lines, ...skips, last].join('\n')
}
