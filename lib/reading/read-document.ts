import type { DirectoryEntry } from '@/lib/domain/authorities'
import { checkResult } from './check'
import { directory } from './directory'
import type { SourceDocument } from './document'
import { type Reader, Refusal } from './reader'
import { READERS } from './readers'
import { recognise } from './recognise'
import { PARSED_REPORT_VERSION, type ParsedReport, parsedReportSchema } from './report'
import { holdsSecond } from './second-document'

/**
 * What a document says: recognised by its text, read, and checked.
 * @throws Refusal when it is no document we read, or cannot be attributed or dated
 */
export function readDocument(
  document: SourceDocument,
  readers: readonly Reader[] = READERS,
  councils: readonly DirectoryEntry[] = directory(),
): ParsedReport {
  const reader = recognise(document, readers)
  const found = reader.read(document, councils)
  if (holdsSecond(document, found, reader, readers, councils))
    throw new Refusal(
      'several-kinds',
      'The file holds more than one report or letter: give each document as a file of its own.',
    )
  const { licence, ...result } = checkResult(document, reader.framework, found, councils)
  const { file, sha256, pages } = document
  const report = parsedReportSchema.safeParse({
    version: PARSED_REPORT_VERSION,
    source: { file, sha256, pages, licence, url: null },
    framework: reader.framework,
    ...result,
  })
  if (report.success) return report.data
  const [{ path, message } = { path: [], message: '' }] = report.error.issues
  throw new Refusal(
    'part-missing',
    `The document was recognised but could not be read whole (${path.join('.')}: ${message}): please report it with the document.`,
  )
}
