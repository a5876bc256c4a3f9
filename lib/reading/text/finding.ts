import type { Evidence, Finding } from '../report'

/** A finding of which no more is known than what is said here. */
export const findingOf = (said: Pick<Finding, 'kind' | 'text' | 'evidence'> & Partial<Finding>): Finding => ({
  area: null,
  topic: null,
  unsplit: false,
  statedNone: false,
  who: null,
  byWhen: null,
  ...said,
})

/** The finding with words that belong to it, such as the bullets of a numbered item. */
export const withMore = (finding: Finding, text: string, evidence: readonly Evidence[]): Finding => ({
  ...finding,
  text: `${finding.text} ${text}`,
  evidence: [...finding.evidence, ...evidence],
})
