import { Command, CommanderError } from 'commander'
import { withDatabase } from '@/lib/database/connect'
import type { PrismaClient } from '@/lib/database/generated/client'
import { DecisionProblem } from '@/lib/record/asked'
import { type DecisionAsked, decide } from '@/lib/record/decide'
import { decideMatch } from '@/lib/record/decide-match'
import { decidedText } from './doubts/decided'

/**
 * `npm run resolve -- REPORT AREA --grade GRADE --by WHO --why REASON`: records what a person found in a document; with
 * `--same-as RECORD` or `--separate` in place of an area, whether it is of one inspection with another record.
 * @returns 0 where it was recorded, 2 for wrong usage
 * @throws DecisionProblem where there is no such document, row, doubt or grade; DatabaseProblem
 */
export async function run(argv: readonly string[]): Promise<number> {
  const asked = parseArguments(argv)
  if (typeof asked === 'number') return asked
  console.log(await withDatabase('resolve', prisma => record(prisma, asked)))
  return 0
}

/** @returns what was recorded, told to the person */
async function record(prisma: PrismaClient, { sameAs, separate, ...asked }: Asked): Promise<string> {
  if (sameAs === undefined && !separate) return decidedText(await decide(prisma, asked, new Date()))
  if (asked.area !== undefined || (sameAs !== undefined && separate))
    throw new DecisionProblem('Give --same-as or --separate by itself: it is about the record as a whole.')
  const match = { recordId: asked.reportId, sameAs: sameAs ?? null, by: asked.by, why: asked.why }
  const speaker = await decideMatch(prisma, match, new Date())
  return speaker === asked.reportId
    ? `${speaker} is shown as an inspection of its own.`
    : `${asked.reportId} is shown as a further source of ${speaker}.`
}

interface Asked extends DecisionAsked {
  sameAs?: string
  separate?: boolean
}

function parseArguments(argv: readonly string[]): Asked | number {
  const command = new Command('npm run resolve --')
    .usage('REPORT AREA --grade GRADE --by WHO --why REASON')
    .description('Records what a person found in a document; npm run doubts prints the call for each doubt.')
    .argument('<REPORT>', 'the document, as its page’s address has it')
    .argument('[AREA]', 'the row that is graded, such as leadership')
    .option('--grade <GRADE>', 'a word or digit of the row’s own scale, or not-judged')
    .option('--topic <TOPIC>', 'which of several under one area, such as an additional investigation')
    .option('--missing', 'the reader overlooked what --topic names')
    .option('--doubt <CODE>', 'in place of an area: settles a doubt that concerns no grade')
    .option('--same-as <RECORD>', 'in place of an area: both records are of one inspection')
    .option('--separate', 'in place of an area: the record is of no inspection that a better source tells of')
    .option('--by <WHO>', 'name and role of the person who looked')
    .option('--why <REASON>', 'what the document says, in one sentence')
    .option('--page <NUMBER>', 'the page it says so on')
    .option('--undo', 'takes back the decision that stands')
    .exitOverride()
  try {
    command.parse(argv, { from: 'user' })
    const [reportId = '', area] = command.args
    return { ...command.opts<Omit<Asked, 'reportId' | 'area'>>(), reportId, area }
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}
