import type { DirectoryEntry } from '@/lib/domain/authorities'
import type { ParsedReport } from '@/lib/reading/report'
import { cell, sharedTable } from './shared'

/** What the list of published PDFs says of one of them. */
export interface IndexedPdf {
  ofstedUrn: string
  framework: string
  url: string
}

/** The rows of `reports/pdf-index.csv`, by file. */
export const indexedPdfs = (): Map<string, IndexedPdf> =>
  new Map(
    sharedTable('reports/pdf-index.csv').map(row => [
      cell(row, 'file'),
      { ofstedUrn: cell(row, 'ofsted_urn'), framework: cell(row, 'framework'), url: cell(row, 'source_url') },
    ]),
  )

/**
 * A report with the publisher's address that the list has for it. What was read and what is listed are two witnesses.
 * @throws Error where they disagree about the council or the framework: one of them is wrong, and nobody knows which
 */
export function withIndex(
  report: ParsedReport,
  listed: IndexedPdf | undefined,
  councils: readonly DirectoryEntry[],
): ParsedReport {
  if (!listed) return report
  const { source, authority, framework } = report
  const urn = councils.find(({ dfeNumber }) => dfeNumber === authority.dfeNumber)?.ofstedUrn
  if (urn !== listed.ofstedUrn || framework !== listed.framework)
    throw new Error(
      `${source.file} was read as ${framework} of ${authority.name} (${urn}), and pdf-index.csv lists it as ` +
        `${listed.framework} of ${listed.ofstedUrn}: see which of them is wrong before the facts are made.`,
    )
  return { ...report, source: { ...source, url: source.url ?? listed.url } }
}
