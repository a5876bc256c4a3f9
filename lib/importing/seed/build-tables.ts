import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DirectoryEntry } from '@/lib/domain/authorities'
import { groupBy } from '@/lib/domain/group-by'
import type { ParsedReport } from '@/lib/reading/report'
import { readWorkbook } from '@/lib/reading/tables/read-workbook'
import { sharedPath } from './shared'

/** What the press and councils printed before there were tables; the inspectorate's workbooks are all there are. */
const LISTS = ['official/cpa-children-and-young-people-scores.csv', 'official/known-facts-2005-2011.csv']

/** The rows of one publication, and the file of `prisma/seed` they go into. */
export interface TableSeed {
  file: string
  records: ParsedReport[]
}

/**
 * Every inspection in the tables of `official`: a file for each sheet of a workbook, and one for what was printed
 * elsewhere. They hold words of no document, so nothing is left out.
 * @throws Error where a row is refused, Refusal where a whole workbook is
 */
export function buildTables(councils: readonly DirectoryEntry[]): TableSeed[] {
  const folder = sharedPath('official')
  const workbooks = readdirSync(folder).filter(file => file.endsWith('.ods'))
  const paths = [...workbooks.sort().map(file => join(folder, file)), ...LISTS.map(sharedPath)]
  const records = paths.flatMap(path => recordsOf(path, councils))
  return groupBy(records, seedFile).map(own => ({ file: seedFile(own[0]), records: own }))
}

function recordsOf(path: string, councils: readonly DirectoryEntry[]): ParsedReport[] {
  const { records, refused } = readWorkbook({ name: basename(path), bytes: readFileSync(path) }, councils)
  if (refused.length > 0)
    throw new Error(`${basename(path)}: ${refused.map(({ sentence }) => sentence).join(' ')}`)
  return records
}

const seedFile = ({ source: { table } }: ParsedReport): string =>
  `tables/${table!.kind === 'press' ? 'press' : table!.publication}.json`
