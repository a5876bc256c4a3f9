import { Command, CommanderError } from 'commander'
import { withDatabase } from '@/lib/database/connect'
import type { PrismaClient } from '@/lib/database/generated/client'
import { DatabaseProblem } from '@/lib/database/problem'
import { importBundle } from '@/lib/importing/bundle'
import { isDatabaseGone } from '@/lib/importing/database-errors'
import { findFiles } from '@/lib/importing/find-files'
import { type ImportOptions, importAll, planAll } from '@/lib/importing/import-all'
import { type Loaded, loadAll } from '@/lib/importing/load'
import { finishRun, startRun } from '@/lib/importing/runs'
import { type ImportedItem, itemText, type Summary, summaryText } from '@/lib/importing/summary'
import { openPool } from '@/lib/reading/pool/pool'
import { startProgress } from './progress'
import { workersOption } from './workers-option'

interface Asked {
  paths: string[]
  dryRun: boolean
  replace: boolean
  workers: number
}

/**
 * `npm run import -- FILE... [--dry-run] [--replace] [--workers N]`
 * @returns 0 where every report is held now, 1 where any was refused, 2 for wrong usage
 * @throws DatabaseProblem where the database cannot be opened or stops answering
 */
export async function run(argv: readonly string[]): Promise<number> {
  const asked = parseArguments(argv)
  if (typeof asked === 'number') return asked
  const files = await findFiles(asked.paths, { toImport: true })
  const pool = openPool(asked.workers)
  const progress = startProgress('Importing', files.length)
  const options = { ...asked, onItem: (item: ImportedItem) => progress.say(itemText(item)) }
  try {
    const summary = await withDatabase('import', prisma =>
      importFiles(prisma, loadAll(files, pool, progress.step), options),
    )
    progress.stop()
    console.log(`${asked.dryRun ? 'Dry run, nothing written' : 'Done'}: ${summaryText(summary)}.`)
    return summary.refused > 0 ? 1 : 0
  } catch (error) {
    progress.stop()
    if (!(error instanceof DatabaseProblem) && isDatabaseGone(error))
      throw new DatabaseProblem(STOPPED, { cause: error })
    throw error
  } finally {
    await pool.close()
  }
}

const STOPPED =
  'The database stopped answering. Reports named above are whole and kept, the next was not written: ' +
  'see that the database is running, then give the same command again.'

function parseArguments(argv: readonly string[]): Asked | number {
  const command = new Command('npm run import --')
    .usage('FILE... [--dry-run] [--replace] [--workers N]')
    .description('Imports letters, reports and ParsedReport JSON; a FILE may be a folder or a pattern.')
    .argument(
      '<FILE...>',
      'documents (PDF, Word, text, Markdown, HTML), official tables (ods, xlsx, csv), ParsedReport JSON, or folders',
    )
    .option('--dry-run', 'show what would be done, and write nothing', false)
    .option('--replace', 'put a report in the place of one whose file or grades differ', false)
    .addOption(workersOption())
    .exitOverride()
  try {
    command.parse(argv, { from: 'user' })
    return { paths: command.args, ...command.opts<Omit<Asked, 'paths'>>() }
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}

async function importFiles(
  prisma: PrismaClient,
  entries: AsyncIterable<Loaded>,
  options: ImportOptions & { dryRun: boolean },
): Promise<Summary> {
  // A report hangs on its council, so a database that was just made gets the bundled facts first.
  if ((await prisma.authority.count()) === 0) {
    console.error('Loading the bundled facts first, since this database is new ...')
    await importBundle(prisma)
  }
  if (options.dryRun) return planAll(prisma, entries, options)
  const runId = await startRun(prisma, 'files', null)
  const summary = await importAll(prisma, runId, entries, options)
  await finishRun(prisma, runId)
  return summary
}
