import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

export const nextBinary = join(root, 'node_modules/next/dist/bin/next')

/** Next's own environment: it tells nobody about this machine. */
export const nextEnvironment = (more: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  ...more,
})
