import { Command, CommanderError } from 'commander'
import { withDatabase } from '@/lib/database/connect'
import type { PrismaClient } from '@/lib/database/generated/client'
import { resolveAuthority } from '@/lib/domain/authorities'
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
  const { documents, of } = await withDatabase('doubts', prisma => find(prisma, asked))
  const checks = documents.flatMap(document => listedChecks(document, asked.all))
  console.log(asked.json ? JSON.stringify(checks, null, 2) : checksText(checks, { all: asked.all, of }))
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
  if (asked === undefined) return { documents: await heldChecks(prisma, {}), of: '' }
  const directory = await directoryIn(prisma)
  const council =
    directory.find(({ slug }) => slug === asked.toLowerCase()) ?? resolveAuthority(directory, asked, null)
  if (!council)
    throw new Problem(`No council is called “${asked}”: write its name as its page has it, such as “Essex”.`)
  return {
    documents: await heldChecks(prisma, { dfeNumber: council.dfeNumber }),
    of: ` about ${council.name}`,
  }
}
