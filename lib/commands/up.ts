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
    throw new Problem('npm run up takes no arguments, but for --dev: npm run up -- --dev')
  }
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted) process.exit(130)
      stopping.abort()
      setTimeout(() => process.exit(130), PATIENCE_MS).unref()
    })
  }
  return serve(argv.includes('--dev') ? 'dev' : 'start', stopping.signal)
}

async function serve(mode: 'start' | 'dev', signal: AbortSignal): Promise<number> {
  const stopped = new Promise<'stopped'>(resolve =>
    signal.addEventListener('abort', () => resolve('stopped')),
  )
  let database: OpenDatabase | null = null
  let site: Site | null = null
  try {
    await refuseSecondUp()
    const port = await choosePort()
    database = await openDatabase({
      command: 'up',
      mustOwn: true,
      onWaiting: owner =>
        console.log(`Waiting for npm run ${owner.command} (process ${owner.pid}) to finish ...`),
    })
    await Promise.race([prepare(database, mode, signal), stopped])
    if (signal.aborted) return 0
    site = await startSite(port, database.url, mode)
    const address = `http://localhost:${port}`
    database.announce(address)
    console.log(`\nGradeline is at ${address}\nCtrl-C stops it.`)
    const end = await Promise.race([stopped, site.ended, database.broken])
    if (end === 'stopped') return 0
    throw new Problem(
      `Gradeline stopped by itself; start it again with npm run up. The last words were: ${end}`,
    )
  } finally {
    await site?.stop()
    await database?.close({ prompt: true })
  }
}

async function prepare(database: OpenDatabase, mode: 'start' | 'dev', signal: AbortSignal): Promise<void> {
  await importFacts(database.prisma)
  if (signal.aborted || mode === 'dev' || isBuilt()) return
  console.log('Building the pages; this takes about a minute, and only when they have changed ...')
  await build(signal)
}
