import { Command, CommanderError } from 'commander'
import { withDatabase } from '@/lib/database/connect'
import { type Decided, type DecisionAsked, decide } from '@/lib/record/decide'
import { decidedText } from './doubts/decided'

/**
 * `npm run resolve -- REPORT AREA --grade GRADE --by WHO --why REASON`: records what a person found in a document.
 * @returns 0 where it was recorded, 2 for wrong usage
 * @throws DecisionProblem where there is no such document, row, doubt or grade; DatabaseProblem
 */
export async function run(argv: readonly string[]): Promise<number> {
  const asked = parseArguments(argv)
  if (typeof asked === 'number') return asked
  const decided: Decided = await withDatabase('resolve', prisma => decide(prisma, asked, new Date()))
  console.log(decidedText(decided))
  return 0
}

function parseArguments(argv: readonly string[]): DecisionAsked | number {
  const command = new Command('npm run resolve --')
    .usage('REPORT AREA --grade GRADE --by WHO --why REASON')
    .description('Records what a person found in a document; npm run doubts prints the call for each doubt.')
    .argument('<REPORT>', 'the document, as its page’s address has it')
    .argument('[AREA]', 'the row that is graded, such as leadership')
    .option('--grade <GRADE>', 'a word or digit of the row’s own scale, or not-judged')
    .option('--topic <TOPIC>', 'which of several under one area, such as an additional investigation')
    .option('--missing', 'the reader overlooked what --topic names')
    .option('--doubt <CODE>', 'in place of an area: settles a doubt that concerns no grade')
    .option('--by <WHO>', 'name and role of the person who looked')
    .option('--why <REASON>', 'what the document says, in one sentence')
    .option('--page <NUMBER>', 'the page it says so on')
    .option('--undo', 'takes back the decision that stands')
    .exitOverride()
  try {
    command.parse(argv, { from: 'user' })
    const [reportId = '', area] = command.args
    return { ...command.opts<Omit<DecisionAsked, 'reportId' | 'area'>>(), reportId, area }
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}
