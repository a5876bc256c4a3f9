import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { type FoundFile, findFiles } from '@/lib/importing/find-files'
import { inOrder } from '@/lib/reading/pool/in-order'
import { openPool, type ReadingPool } from '@/lib/reading/pool/pool'
import type { ParsedReport } from '@/lib/reading/report'
import { startProgress } from './progress'
import { workersOption } from './workers-option'

interface Asked {
  paths: string[]
  out?: string
  workers: number
}

/** Puts a report where it was asked for. @returns why that could not be done, or null */
type Writer = (report: ParsedReport, path: string) => Promise<string | null>

/** What is said at the end. Reports are not kept: there may be thousands. */
interface Summary {
  read: number
  doubted: number
  refusals: string[]
}

/**
 * `npm run --silent read -- FILE... [--out DIR] [--workers N]`: one line of JSON a document on standard output, or
 * one file a document in DIR.
 * @returns 0 where every document was read, 1 where any was refused, 2 for wrong usage
 */
export async function run(argv: readonly string[]): Promise<number> {
  const asked = parseArguments(argv)
  if (typeof asked === 'number') return asked
  const { out, workers } = asked
  const files = await findFiles(asked.paths, { toImport: false })
  const progress = out === undefined ? null : startProgress('Reading', files.length)
  const pool = openPool(workers)
  try {
    const summary = await readAll(files, pool, out === undefined ? toOutput : toFolder(out), () =>
      progress?.step(),
    )
    progress?.stop()
    for (const refusal of summary.refusals) console.error(refusal)
    if (out !== undefined) console.error(summaryText(summary, files.length, out))
    return summary.refusals.length > 0 ? 1 : 0
  } finally {
    progress?.stop()
    await pool.close()
  }
}

function parseArguments(argv: readonly string[]): Asked | number {
  const command = new Command('npm run --silent read --')
    .usage('FILE... [--out DIR] [--workers N]')
    .description(
      'Reads letters and reports and writes what they say as ParsedReport JSON; a FILE may be a folder or a pattern.',
    )
    .argument('<FILE...>', 'documents (PDF, Word, text, Markdown, HTML), or folders of them')
    .option('--out <DIR>', 'write one JSON file a document into this folder')
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

async function readAll(
  files: readonly FoundFile[],
  pool: ReadingPool,
  write: Writer,
  done: () => void,
): Promise<Summary> {
  const summary: Summary = { read: 0, doubted: 0, refusals: [] }
  const read = async (file: FoundFile) => ({
    path: file.path,
    ...('refusal' in file ? file : await pool.read(file.path)),
  })
  for await (const outcome of inOrder(files, 2 * pool.size, read)) {
    const refusal = 'refusal' in outcome ? outcome.refusal.told : await write(outcome.report, outcome.path)
    if (refusal !== null) summary.refusals.push(`${outcome.path}: ${refusal}`)
    else if ('report' in outcome) {
      summary.read += 1
      if (outcome.report.doubts.length > 0) summary.doubted += 1
    }
    done()
  }
  return summary
}

const toOutput: Writer = async report => {
  process.stdout.write(`${JSON.stringify(report)}\n`)
  return null
}

function toFolder(folder: string): Writer {
  const taken = new Map<string, string>()
  return async (report, path) => {
    const name = `${basename(path, extname(path))}.json`
    const other = taken.get(name.toLowerCase())
    if (other !== undefined)
      return `Its result would overwrite that of ${other}, both being ${name}: rename one of them, or read them into two folders.`
    taken.set(name.toLowerCase(), path)
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, name), `${JSON.stringify(report, null, 2)}\n`)
      return null
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      if (typeof code !== 'string') throw error
      return `${join(folder, name)} cannot be written (${code}): choose a folder that may be written to.`
    }
  }
}

function summaryText({ read, doubted }: Summary, files: number, folder: string): string {
  const doubts = doubted > 0 ? `, ${doubted} of them with doubts for a person to settle` : ''
  return `Read ${read} of ${files} documents into ${folder}${doubts}.`
}
