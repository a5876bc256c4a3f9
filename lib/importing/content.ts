import { createHash } from 'node:crypto'
import { kept } from '@/lib/domain/kept'
import type { Evidence, ParsedReport } from '@/lib/reading/report'

/**
 * sha256 of what a report says, in hexadecimal: equal means nothing to do. Kept, since a report is asked for it several
 * times on its way in.
 */
export const contentHash = kept((report: ParsedReport): string =>
  createHash('sha256')
    .update(canonical(contentOf(report)))
    .digest('hex'),
)

/**
 * The same value always as the same text: keys in order, no white space. Postgres keeps JSON with its keys in an
 * order of its own, so nothing may hang on the order in which they were written.
 */
export const canonical = (value: unknown): string => JSON.stringify(inOrder(value))

/** Sorted before it is written: a replacer would be asked about every value, and take twice as long. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  const sorted: Record<string, unknown> = {}
  for (const key of Object.keys(value).sort()) sorted[key] = inOrder(value[key as keyof typeof value])
  return sorted
}

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
