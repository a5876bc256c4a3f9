import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DirectoryEntry } from '@/lib/domain/authorities'
import { groupBy } from '@/lib/domain/group-by'
import { inOrder } from '@/lib/reading/pool/in-order'
import { openPool } from '@/lib/reading/pool/pool'
import type { ParsedReport } from '@/lib/reading/report'
import { factsOf } from '../facts'
import { identify } from '../identify'
import { indexedPdfs, withIndex } from './pdf-index'
import { sharedPath } from './shared'

/**
 * The facts of the documents in `reports/letters` and `reports/pdf`, by file, as the readers find them and without a
 * sentence of theirs. The readers look names up in `prisma/seed/authorities.json`, which has to be there before.
 * @throws Error where a document is refused, or speaks of another council or framework than the index does
 */
export async function buildReports(councils: readonly DirectoryEntry[]): Promise<ParsedReport[]> {
  const letters = sharedPath('reports/letters')
  const pdfs = sharedPath('reports/pdf')
  const index = indexedPdfs()
  const paths = [
    ...readdirSync(letters)
      .filter(file => file.endsWith('.txt'))
      .map(file => join(letters, file)),
    ...[...index.keys()].map(file => join(pdfs, file)),
  ]
  const reports = await readAll(paths)
  const facts = reports
    .map(report => factsOf(withIndex(report, index.get(report.source.file), councils)))
    .sort((a, b) => (a.source.file < b.source.file ? -1 : 1))
  return oneEach(facts, councils)
}

/**
 * Where one inspection is here both as the publisher's file and as a text made from it, the publisher's file: it has
 * pages, and anyone can open it.
 */
function oneEach(reports: readonly ParsedReport[], councils: readonly DirectoryEntry[]): ParsedReport[] {
  const inspections = groupBy(reports, report => idOf(report, councils))
  return reports.filter(report => {
    const same = inspections.find(list => list.includes(report)) ?? []
    const published = same.filter(({ source }) => source.url !== null)
    if (same.length === 1 || (published.length === 1 && published[0] === report)) return true
    if (published.length === 1) return false
    throw new Error(
      `${same.map(({ source }) => source.file).join(' and ')} are of one inspection, ${idOf(report, councils)}: only one of them can be in the bundle.`,
    )
  })
}

function idOf(report: ParsedReport, councils: readonly DirectoryEntry[]): string {
  const identity = identify(report, councils)
  if ('refusal' in identity) throw new Error(`${report.source.file}: ${identity.refusal}`)
  return identity.reportId
}

async function readAll(paths: readonly string[]): Promise<ParsedReport[]> {
  const pool = openPool()
  const reports: ParsedReport[] = []
  try {
    const read = async (path: string) => ({ path, ...(await pool.read(path)) })
    for await (const outcome of inOrder(paths, 2 * pool.size, read)) {
      if ('refusal' in outcome) throw new Error(`${outcome.path}: ${outcome.refusal.told}`)
      reports.push(outcome.report)
    }
  } finally {
    await pool.close()
  }
  return reports
}
