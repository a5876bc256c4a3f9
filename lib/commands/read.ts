import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { type FileToImport, findFiles } from '@/lib/importing/find-files'
import { openDocument } from '@/lib/reading/open-document'
import { readDocument } from '@/lib/reading/read-document'
import { Refusal } from '@/lib/reading/reader'
import type { ParsedReport } from '@/lib/reading/report'
import { startProgress } from './progress'

interface Asked {
  paths: string[]
  out?: string
}

/** What came of one file: the report that was written, or why there is none. */
type Outcome = { path: string; report: ParsedReport } | { path: string; refusal: string }

/**
 * `npm run --silent read -- FILE... [--out DIR]`: one line of JSON a document on standard output, or one file a
 * document in DIR.
 * @returns 0 where every document was read, 1 where any was refused, 2 for wrong usage
 */
export async function run(argv: readonly string[]): Promise<number> {
  const asked = parseArguments(argv)
  if (typeof asked === 'number') return asked
  const files = await documentsAt(asked.paths)
  const outcomes = asked.out === undefined ? await readToOutput(files) : await readToFolder(files, asked.out)
  const refused = outcomes.filter(outcome => 'refusal' in outcome)
  for (const { path, refusal } of refused) console.error(`${path}: ${refusal}`)
  if (asked.out !== undefined) console.error(summaryText(outcomes, asked.out))
  if (outcomes.length === 0)
    console.error('There is no document to read: name text files or folders that hold them.')
  return refused.length > 0 || outcomes.length === 0 ? 1 : 0
}

function parseArguments(argv: readonly string[]): Asked | number {
  const command = new Command('read')
    .usage('-- FILE... [--out DIR]')
    .description(
      'Reads letters and reports and writes what they say as ParsedReport JSON; a FILE may be a folder.',
    )
    .argument('<FILE...>', 'documents as text, or folders of them')
    .option('--out <DIR>', 'write one JSON file a document into this folder')
    .exitOverride()
  try {
    command.parse(argv, { from: 'user' })
    return { paths: command.args, ...command.opts<Omit<Asked, 'paths'>>() }
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}

/** Files named on the command line are tried whatever they are; from a folder only text is. */
const documentsAt = async (paths: readonly string[]): Promise<FileToImport[]> =>
  (await findFiles(paths)).filter(
    file => 'refusal' in file || paths.includes(file.path) || extname(file.path).toLowerCase() === '.txt',
  )

async function readToOutput(files: readonly FileToImport[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const file of files) {
    const outcome = await read(file)
    if ('report' in outcome) process.stdout.write(`${JSON.stringify(outcome.report)}\n`)
    outcomes.push(outcome)
  }
  return outcomes
}

async function readToFolder(files: readonly FileToImport[], folder: string): Promise<Outcome[]> {
  const progress = startProgress('Reading', files.length)
  const outcomes: Outcome[] = []
  const taken = new Map<string, string>()
  for (const file of files) {
    const name = `${basename(file.path, extname(file.path))}.json`
    const other = taken.get(name.toLowerCase())
    const outcome = other ? { path: file.path, refusal: sameName(name, other) } : await read(file)
    if ('report' in outcome) taken.set(name.toLowerCase(), file.path)
    outcomes.push('report' in outcome ? await write(outcome, folder, name) : outcome)
    progress.step()
  }
  progress.stop()
  return outcomes
}

async function read(file: FileToImport): Promise<Outcome> {
  if ('refusal' in file) return file
  try {
    return { path: file.path, report: readDocument(await openDocument(file.path)) }
  } catch (error) {
    if (error instanceof Refusal) return { path: file.path, refusal: error.message }
    throw error
  }
}

async function write(
  outcome: { path: string; report: ParsedReport },
  folder: string,
  name: string,
): Promise<Outcome> {
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, name), `${JSON.stringify(outcome.report, null, 2)}\n`)
    return outcome
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (typeof code !== 'string') throw error
    return {
      path: outcome.path,
      refusal: `${join(folder, name)} cannot be written (${code}): choose a folder that may be written to.`,
    }
  }
}

const sameName = (name: string, other: string): string =>
  `Its result would overwrite that of ${other}, both being ${name}: rename one of them, or read them into two folders.`

function summaryText(outcomes: readonly Outcome[], folder: string): string {
  const read = outcomes.flatMap(outcome => ('report' in outcome ? [outcome.report] : []))
  const doubted = read.filter(report => report.doubts.length > 0).length
  const doubts = doubted > 0 ? `, ${doubted} of them with doubts for a person to settle` : ''
  return `Read ${read.length} of ${outcomes.length} documents into ${folder}${doubts}.`
}
