import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { importBundle } from '@/lib/importing/bundle'
import { summaryText } from '@/lib/importing/summary'
import { bareCopy } from './bench-import/bare-copy'
import { loadAlone } from './bench-import/load-alone'
import { addCouncils, type Load } from './bench-import/load-record'
import { onEmbedded, onServer, type Place } from './bench-import/places'

/** Minutes, not hours, on two cores: the embedded database takes a smaller record unless told otherwise. */
const TIMES = { server: 100, embedded: 10 }

/**
 * `npm run bench:import [-- --times N] [--embedded-times N]`: how fast the bundle and a national record many times as
 * large are loaded, beside a bare COPY of the same rows, and in how much memory.
 * @returns 0 where it could be measured, 2 for wrong usage
 */
export async function run(argv: readonly string[]): Promise<number> {
  const asked = parseArguments(argv)
  if (typeof asked === 'number') return asked
  console.log('a  On a Postgres server')
  await onServer(async place => {
    const load = await measured(place, asked.times)
    const copy = await bareCopy(place.url)
    console.log(
      `   A bare COPY of the same rows: ${seconds(copy)}, ${speed(load.rows, copy)}; the load has ${(copy / load.milliseconds).toFixed(2)} of that speed (at least 0.25)`,
    )
    tellMemory(load)
  })
  console.log('b  On the embedded database')
  await onEmbedded(async place => tellMemory(await measured(place, asked.embeddedTimes)))
  return 0
}

/** The bundle first, then the larger record into the emptied tables. */
async function measured(place: Place, times: number): Promise<Load> {
  await loadBundle(place)
  await addCouncils(place.prisma, times)
  const load = await loadAlone(place.url, times)
  tell(load, times)
  return load
}

async function loadBundle({ prisma }: Place): Promise<void> {
  const started = performance.now()
  const { summary } = await importBundle(prisma)
  console.log(`   The bundle: ${summaryText(summary)} in ${seconds(performance.now() - started)}`)
  // What is compared next is to be the national record's rows and no others.
  await prisma.$executeRaw`TRUNCATE report, import_run CASCADE`
}

function tell({ reports, rows, milliseconds }: Load, times: number): void {
  console.log(
    `   A national record ${times} times as large: ${reports} reports, ${rows} rows in ${seconds(milliseconds)}, ${speed(rows, milliseconds)}`,
  )
}

function tellMemory({ memory }: Load): void {
  const thirds = memory.map(bytes => Math.round(bytes / 2 ** 20))
  console.log(
    `   Memory of the loader: ${thirds.join(', ')} MB at the most in the first, second and last third (below 400, must not grow)`,
  )
}

interface Asked {
  times: number
  embeddedTimes: number
}

function parseArguments(argv: readonly string[]): Asked | number {
  const command = new Command('npm run bench:import --')
    .description('Measures how fast a large record is loaded, beside a bare COPY of the same rows.')
    .option('--times <N>', 'how many times the real record, on a server', wholeNumber, TIMES.server)
    .option('--embedded-times <N>', 'the same for the embedded database', wholeNumber, TIMES.embedded)
    .exitOverride()
  try {
    return command.parse(argv, { from: 'user' }).opts<Asked>()
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}

function wholeNumber(given: string): number {
  const number = Number(given)
  if (Number.isInteger(number) && number >= 1) return number
  throw new InvalidArgumentError('Give a whole number from 1.')
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
const speed = (rows: number, milliseconds: number): string =>
  `${Math.round((1000 * rows) / milliseconds)} rows a second`
