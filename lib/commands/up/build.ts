import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../problem.mjs'
import { hashOfInputs } from './inputs'
import { root, startNext } from './next'

const stamp = join(root, '.next/gradeline-inputs')
/** Next writes this last. */
const buildId = join(root, '.next/BUILD_ID')
const LAST_LINES = 25

/** True where the pages were built, to the end, from what is here now. */
export function isBuilt(): boolean {
  if (!existsSync(stamp) || !existsSync(buildId)) return false
  return readFileSync(stamp, 'utf8') === hashOfInputs(root)
}

/**
 * Builds the pages. They are all made when asked for, so no database is given to the build.
 * @throws Problem with the end of what Next said.
 */
export async function build(signal: AbortSignal): Promise<void> {
  const inputs = hashOfInputs(root)
  rmSync(stamp, { force: true })
  rmSync(buildId, { force: true })
  const { code, said } = await run(signal)
  if (signal.aborted) return
  if (code !== 0 || !existsSync(buildId)) {
    throw new Problem(
      `${said.split('\n').slice(-LAST_LINES).join('\n').trim()}\n\nThe pages could not be built (Next says why above); mend that and run npm run up again.`,
    )
  }
  writeFileSync(stamp, inputs)
}

function run(signal: AbortSignal): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = startNext(['build'], { NODE_ENV: 'production', DATABASE_URL: '' })
    signal.addEventListener('abort', () => child.kill())
    let said = ''
    const keep = (chunk: Buffer) => {
      said += chunk
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.once('error', reject)
    child.once('close', code => resolve({ code, said }))
  })
}
