import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** What tests fetch for themselves; git ignores it. */
export const tools = fileURLToPath(new URL('../../.gradeline/tools', import.meta.url))

/** Where a browser that came from npm is kept. */
export const fetchedBrowser = join(tools, 'chromium/chromium')
