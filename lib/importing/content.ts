import { createHash } from 'node:crypto'
import type { Evidence, ParsedReport } from '@/lib/reading/report'

/** sha256 of what a report says, in hexadecimal: equal means nothing to do. */
export const contentHash = (report: ParsedReport): string =>
  createHash('sha256')
    .update(canonical(contentOf(report)))
    .digest('hex')

/**
 * The same value always as the same text: keys in order, no white space. Postgres keeps JSON with its keys in an
 * order of its own, so nothing may hang on the order in which they were written.
 */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )

/** False for a record of bare facts, as the bundled ones are. */
export function hasWords({ judgements, findings, quoted, doubts, passages }: ParsedReport): boolean {
  const quotes = (entry: { evidence: readonly Evidence[] }) =>
    entry.evidence.some(({ quote }) => quote !== null)
  return (
    passages.length > 0 ||
    findings.some(({ text }) => text !== null) ||
    [judgements, findings, quoted, doubts].some(entries => entries.some(quotes))
  )
}

/** A file may be given another name, and a council is known by its number however its name is spelt. */
function contentOf({ source: { file: _file, ...source }, authority, ...rest }: ParsedReport): unknown {
  return { ...rest, source, authority: authority.dfeNumber }
}
