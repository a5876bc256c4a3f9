import { kept } from '@/lib/domain/kept'
import type { ParsedReport } from '@/lib/reading/report'
import { type DocumentSeed, listedDocuments } from './listed'

/**
 * A report with the address that the publisher has its file at, where that is known and the report prints none. Its
 * facts are bundled with that address, and importing the words must not lose it.
 */
export function withAddress(report: ParsedReport, listed = listedDocuments()): ParsedReport {
  const { source } = report
  const url = source.url ?? bySha256(listed).get(source.sha256)?.url
  return url ? { ...report, source: { ...source, url } } : report
}

const bySha256 = kept(
  (listed: readonly DocumentSeed[]) => new Map(listed.map(document => [document.sha256, document])),
)
