import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { dataFolder } from '@/lib/database/connect'
import { fetchAll } from '@/lib/importing/documents/fetch-all'
import type { Fetched } from '@/lib/importing/documents/fetch-document'
import { type DocumentSeed, listedDocuments } from '@/lib/importing/documents/listed'
import { POLITE, type Politeness } from '@/lib/importing/documents/politeness'
import { askedFor } from './documents/asked-for'
import { dryRunText, fetchedText, summaryText } from './documents/text'
import { run as importFiles } from './import'
import { startProgress } from './progress'

interface Asked {
  council: string[]
  all: boolean
  dryRun: boolean
}

/**
 * `npm run documents -- --council COUNCIL... | --all [--dry-run]`: fetches the reports whose facts are bundled from
 * their publisher into `.gradeline/documents`, and imports them with their words.
 * @param listed what there is to fetch, and `politeness` how: for tests
 * @returns 0 where every report asked for is held with its words now, 1 where any is not, 2 for wrong usage
 * @throws CouncilProblem where no council is called so; DatabaseProblem
 */
export async function run(
  argv: readonly string[],
  listed: readonly DocumentSeed[] = listedDocuments(),
  politeness: Politeness = POLITE,
): Promise<number> {
  const asked = parseArguments(argv)
  if (typeof asked === 'number') return asked
  const documents = askedFor(asked.all ? 'all' : asked.council, listed)
  const folder = join(dataFolder(), 'documents')
  if (asked.dryRun) {
    console.log(await dryRunText(documents, folder))
    return 0
  }
  return fetchAndImport(documents, folder, politeness)
}

async function fetchAndImport(
  documents: readonly DocumentSeed[],
  folder: string,
  politeness: Politeness,
): Promise<number> {
  const progress = startProgress('Fetching', documents.length)
  const outcomes: Fetched[] = []
  try {
    for await (const fetched of fetchAll(documents, folder, politeness)) {
      outcomes.push(fetched)
      progress.step()
      if (fetched.outcome !== 'here') progress.say(fetchedText(fetched))
    }
  } finally {
    progress.stop()
  }
  console.log(summaryText(outcomes, documents.length))
  const paths = outcomes.flatMap(fetched =>
    fetched.outcome === 'here' || fetched.outcome === 'fetched' ? [fetched.path] : [],
  )
  const imported = paths.length > 0 ? await importFiles(['--', ...paths]) : 0
  return paths.length < documents.length ? 1 : imported
}

function parseArguments(argv: readonly string[]): Asked | number {
  const command = new Command('npm run documents --')
    .usage('--council COUNCIL... | --all [--dry-run]')
    .description('Fetches the listed reports from their publisher, one at a time, and imports their words.')
    .option('--council <COUNCIL...>', 'a council’s name, or its address here such as essex', [])
    .option('--all', 'every report that is listed', false)
    .option('--dry-run', 'list what would be fetched, and fetch nothing', false)
    .exitOverride()
  try {
    command.parse(argv, { from: 'user' })
    const asked = command.opts<Asked>()
    if (asked.all === asked.council.length > 0) command.error('Say either --all or --council COUNCIL.')
    return asked
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}
