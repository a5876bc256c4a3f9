import { type OpenDatabase, openDatabase, refuseSecondUp } from '@/lib/database/connect'
import { Problem } from './problem.mjs'
import { build, isBuilt } from './up/build'
import { importFacts } from './up/facts'
import { choosePort } from './up/port'
import { type Site, startSite } from './up/site'

/** A person who presses Ctrl-C waits no longer than this, in milliseconds. */
const PATIENCE_MS = 5_000

/**
 * `npm run up`: database, migrations, bundled facts, build, web server; each only where it is not done yet. Runs
 * until it is stopped. With `--dev` the pages are made anew at every change instead of built.
 * @throws DatabaseProblem | Problem with the sentence for the person at the keyboard.
 */
export async function run(argv: string[]): Promise<number> {
  if (argv.some(argument => argument !== '--dev')) {
    throw new Problem('npm run up takes no arguments but --dev: npm run up -- --dev')
  }
  await refuseSecondUp()
  const port = await choosePort()
  const database = await openDatabase({
    command: 'up',
    mustOwn: true,
    onWaiting: ({ command, pid }) =>
      console.log(`Waiting for npm run ${command} (process ${pid}) to finish ...`),
  })
  await importFacts(database.prisma)
  return serve(database, port, argv.includes('--dev') ? 'dev' : 'start')
}

async function serve(database: OpenDatabase, port: number, mode: 'start' | 'dev'): Promise<number> {
  const stop = stopSignal()
  const stopped = new Promise<null>(resolve => stop.addEventListener('abort', () => resolve(null)))
  let site: Site | null = null
  try {
    if (mode === 'start' && !isBuilt()) {
      console.log('Building the pages; this takes about a minute, and only when they have changed ...')
      await build(stop)
    }
    if (stop.aborted) return 0
    site = await startSite(port, database.url, mode)
    const address = `http://localhost:${port}`
    database.announce(address)
    console.log(`\nGradeline is at ${address}\nCtrl-C stops it.`)
    const reason = await Promise.race([stopped, site.ended, database.broken])
    if (reason === null) return 0
    throw new Problem(`Gradeline stopped by itself: ${reason}. Start it again with npm run up.`)
  } finally {
    await site?.stop()
    await database.close({ prompt: true })
  }
}

/**
 * Aborted by Ctrl-C and the like. Listened for only now that there are children to end: until here the signal itself
 * ends the process at once, which harms nothing, since every step before is whole or not done.
 */
function stopSignal(): AbortSignal {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted) process.exit(130)
      stopping.abort()
      setTimeout(() => process.exit(130), PATIENCE_MS).unref()
    })
  }
  return stopping.signal
}
