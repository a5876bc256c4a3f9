import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Load } from './load-record'

/** Loads a national record in a process of its own. */
export async function loadAlone(url: string, times: number): Promise<Load> {
  const loader = fork(fileURLToPath(new URL('loader.ts', import.meta.url)), [url, String(times)], {
    cwd: fileURLToPath(new URL('../../../', import.meta.url)),
    execArgv: ['--import', 'tsx'],
  })
  let load: Load | undefined
  loader.on('message', message => {
    load = message as Load
  })
  await once(loader, 'close')
  if (load) return load
  throw new Error('The load did not come to its end; what it said stands above.')
}
