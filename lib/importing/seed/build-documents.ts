import { statSync } from 'node:fs'
import type { DirectoryEntry } from '@/lib/domain/authorities'
import type { ParsedReport } from '@/lib/reading/report'
import type { DocumentSeed } from '../documents/listed'
import { identify } from '../identify'
import { sharedPath } from './shared'

/** The reports whose publisher's address is known: where to fetch each, and how to tell that it is the one that was read. */
export const buildDocuments = (
  reports: readonly ParsedReport[],
  councils: readonly DirectoryEntry[],
): DocumentSeed[] =>
  reports.flatMap(report => {
    const { file, sha256, url } = report.source
    if (url === null) return []
    const identity = identify(report, councils)
    if ('refusal' in identity) throw new Error(`${file}: ${identity.refusal}`)
    const { reportId, dfeNumber, placedOn } = identity
    const bytes = statSync(sharedPath(`reports/pdf/${file}`)).size
    return [{ file, url, sha256, bytes, dfeNumber, framework: report.framework, reportId, placedOn }]
  })
