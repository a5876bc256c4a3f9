import type { DirectoryEntry } from '@/lib/domain/authorities'
import type { SourceDocument } from '../../document'
import type { Reader, ReaderResult } from '../../reader'
import { readUnder } from '../sif'
import { boardCoverOf } from '../sif/cover'

/**
 * Reviews of a Local Safeguarding Children Board by itself, 2013 to 2018, in the form of the reports that review council
 * and board together. They grade the board and never the council.
 */
export const lscbReviewReader: Reader = {
  framework: 'lscb-review',
  recognises: document => boardCoverOf(document) !== null,
  read,
}

function read(document: SourceDocument, councils: readonly DirectoryEntry[]): ReaderResult {
  const result = readUnder('lscb-review', boardCoverOf(document), document, councils)
  return { ...result, findings: result.findings.map(finding => ({ ...finding, area: 'lscb' })) }
}
