import { Command, CommanderError } from 'commander'
import { DAMAGES } from '@/tests/mutation/damages'
import { ratesOf, reportText } from '@/tests/mutation/report'
import { type Asked, open, resultsOf, type Wanted } from '@/tests/mutation/run'
import { shown } from '@/tests/mutation/shown'
import { startProgress } from './progress'

type Arguments = Asked &
  Wanted & {
    /** Part of a damage's name. */
    damage?: string
    show: boolean
  }

/**
 * `npm run mutate -- [--times N] [--document FILE] [--damage NAME] [--seed N] [--show]`: damages every document and
 * prints what came of it, by kind of damage.
 * @returns 0 where nothing was silently wrong, 1 where anything was, 2 for wrong usage
 */
export async function run(argv: readonly string[]): Promise<number> {
  const asked = parseArguments(argv)
  if (typeof asked === 'number') return asked
  const opened = await open(asked)
  const damages = DAMAGES.filter(({ name }) => name.includes(asked.damage ?? ''))
  const progress = startProgress('Damaging', damages.length)
  const rates = damages.map(damage => {
    const results = resultsOf(opened, damage, asked)
    if (asked.show) for (const result of results) progress.say(shown(result))
    progress.step()
    return ratesOf(damage.name, results)
  })
  progress.stop()
  console.log(reportText(rates, opened.unread))
  return rates.some(({ faults }) => faults.length > 0) ? 1 : 0
}

function parseArguments(argv: readonly string[]): Arguments | number {
  const number = (text: string) => Math.max(0, Number(text)) || 1
  const command = new Command('mutate')
    .usage('-- [--times N] [--document FILE] [--damage NAME] [--seed N] [--show]')
    .description(
      'Damages every document in every way, and tells whether what is read of it is right or doubted.',
    )
    .option('--times <N>', 'how often each damage is done to each document', number, 1)
    .option('--document <FILE>', 'only documents with this in their name')
    .option('--damage <NAME>', 'only damages with this in their name')
    .option('--seed <N>', 'this one of the times only', number)
    .option('--show', 'print each case: the lines that changed, and what was read', false)
    .exitOverride()
  try {
    command.parse(argv, { from: 'user' })
    return command.opts<Arguments>()
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}
