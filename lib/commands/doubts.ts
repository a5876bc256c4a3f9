import { Command, CommanderError } from 'commander'
import { withDatabase } from '@/lib/database/connect'
import type { PrismaClient } from '@/lib/database/generated/client'
import { resolveAuthority } from '@/lib/domain/authorities'
import { listOf } from '@/lib/domain/english'
import { directoryIn } from '@/lib/importing/directory'
import { heldChecks } from '@/lib/record/held-checks'
import { listedChecks } from './doubts/listed'
import { checksText } from './doubts/text'
import { Problem } from './problem.mjs'

interface Asked {
  council?: string
  all: boolean
  json: boolean
}

/**
 * `npm run doubts [-- --council NAME] [--all] [--json]`: what waits for a person, and the call that settles each.
 * @returns 0 whether or not anything waits, 2 for wrong usage
 * @throws Problem for a council that is none, DatabaseProblem where the database cannot be opened
 */
export async function run(argv: readonly string[]): Promise<number> {
  const asked = parseArguments(argv)
  if (typeof asked === 'number') return asked
  const { documents, unmatched, of } = await withDatabase('doubts', prisma => find(prisma, asked))
  const checks = documents.flatMap(document => listedChecks(document, asked.all))
  if (asked.json) console.log(JSON.stringify([...checks, ...unmatched], null, 2))
  else console.log([...unmatched.map(unmatchedText), checksText(checks, { all: asked.all, of })].join('\n\n'))
  return 0
}

function parseArguments(argv: readonly string[]): Asked | number {
  const command = new Command('npm run doubts --')
    .usage('[--council NAME] [--all] [--json]')
    .description('Lists what the reader was unsure of and a person is to settle with npm run resolve.')
    .option('--council <NAME>', 'only that council, by any of its names')
    .option('--all', 'what was settled as well', false)
    .option('--json', 'as JSON, for programs', false)
    .exitOverride()
  try {
    return command.parse(argv, { from: 'user' }).opts<Asked>()
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}

async function find(prisma: PrismaClient, { council: asked }: Asked) {
  if (asked === undefined) return { ...(await waiting(prisma, {})), of: '' }
  const directory = await directoryIn(prisma)
  const council =
    directory.find(({ slug }) => slug === asked.toLowerCase()) ?? resolveAuthority(directory, asked, null)
  if (!council)
    throw new Problem(`No council is called “${asked}”: write its name as its page has it, such as “Essex”.`)
  return {
    ...(await waiting(prisma, { dfeNumber: council.dfeNumber })),
    of: ` about ${council.name}`,
  }
}

const waiting = async (prisma: PrismaClient, where: { dfeNumber?: number }) => ({
  documents: await heldChecks(prisma, where),
  unmatched: await prisma.report.findMany({
    where: { ...where, candidates: { isEmpty: false } },
    orderBy: { id: 'asc' },
    select: { id: true, candidates: true },
  }),
})

/** A record that may be of one inspection with several others, and the calls that settle it. */
const unmatchedText = ({ id, candidates }: { id: string; candidates: string[] }): string =>
  [
    `${id} may be of the same inspection as ${listOf(candidates)}`,
    ...candidates.map(
      other => `    npm run resolve -- ${id} --same-as ${other} --by "NAME, ROLE" --why "REASON"`,
    ),
    `    or, if it is of none of them: npm run resolve -- ${id} --separate --by "NAME, ROLE" --why "REASON"`,
  ].join('\n')
