import { buildAuthorities } from './build-authorities'
import { buildNeighbours } from './build-neighbours'
import { buildReports } from './build-reports'
import { buildSuccessions } from './build-successions'

/**
 * The files of `prisma/seed` by name, made from the shared folder; the same input gives the same bytes.
 * @throws SharedFolderMissing where the folder is not there.
 */
export function buildBundle(): Record<string, string> {
  const authorities = buildAuthorities()
  return {
    'authorities.json': jsonLines(authorities),
    'successions.json': jsonLines(buildSuccessions(authorities)),
    'neighbours.json': jsonLines(buildNeighbours()),
    'reports.json': jsonLines(buildReports()),
  }
}

/** A JSON array with one object a line, so that a change of one fact is a change of one line. */
const jsonLines = (rows: readonly unknown[]): string =>
  `[\n${rows.map(row => JSON.stringify(row)).join(',\n')}\n]\n`
