import { buildAuthorities } from './build-authorities'
import { buildDocuments } from './build-documents'
import { buildNeighbours } from './build-neighbours'
import { buildReports } from './build-reports'
import { buildSuccessions } from './build-successions'
import { buildTables } from './build-tables'

/** A file of `prisma/seed` and its text. */
export type SeedFile = [name: string, text: string]

/**
 * The files of `prisma/seed`, made from the shared folder one after the other; the same input gives the same bytes.
 * Councils come first, and whoever takes them writes them at once: documents are read by the directory that is there.
 * @throws SharedFolderMissing where the folder is not there.
 */
export async function* buildBundle(): AsyncGenerator<SeedFile> {
  const authorities = buildAuthorities()
  yield ['authorities.json', jsonLines(authorities)]
  yield ['successions.json', jsonLines(buildSuccessions(authorities))]
  yield ['neighbours.json', jsonLines(buildNeighbours())]
  for (const { file, records } of buildTables(authorities)) yield [file, jsonLines(records)]
  const reports = await buildReports(authorities)
  yield ['reports.json', jsonLines(reports)]
  yield ['documents.json', jsonLines(buildDocuments(reports, authorities))]
}

/** A JSON array with one object a line, so that a change of one fact is a change of one line. */
const jsonLines = (rows: readonly unknown[]): string =>
  `[\n${rows.map(row => JSON.stringify(row)).join(',\n')}\n]\n`
