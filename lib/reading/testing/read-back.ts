import { openText } from '../open-text'
import { readDocument } from '../read-document'
import type { Reader } from '../reader'
import type { ParsedReport } from '../report'
import { MADE_UP_COUNCILS } from './councils'
import { pagedDocument } from './pages'

/** What readers make of pages that are written down as `pagedDocument` reads them. */
export const readPages = (text: string, readers: readonly Reader[]): ParsedReport =>
  readDocument(pagedDocument(text), readers, MADE_UP_COUNCILS)

/** What they make of the same words as bare text, without pages or setting. */
export function readBare(text: string, readers: readonly Reader[]): ParsedReport {
  const bare = text.replace(/^(?:[#>] )+/gm, '').replace(/^---$/gm, '')
  return readDocument(openText('x.txt', new TextEncoder().encode(bare)), readers, MADE_UP_COUNCILS)
}

export const cellsOf = ({ judgements }: ParsedReport) => judgements.map(({ area, grade }) => [area, grade])

export const cellOf = (report: ParsedReport, area: string) =>
  report.judgements.find(each => each.area === area)

export const codesOf = (report: ParsedReport): string[] => report.doubts.map(({ code }) => code)
