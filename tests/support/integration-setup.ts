import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEmbedded } from '@/lib/database/embedded/open'
import { migrate } from '@/lib/database/migrations/migrate'
import { startServer } from './postgres-server'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A Postgres server on which tests create their databases. */
    serverUrl: string
    /** A folder with a fresh, migrated embedded database, which tests copy. */
    embeddedTemplate: string
  }
}

/** Once before all integration tests: one server, and one embedded database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const template = mkdtempSync(join(tmpdir(), 'gradeline-template-'))
  const embedded = await openEmbedded(template, { command: 'test' })
  await migrate(embedded.url)
  await embedded.close()
  const server = await startServer()
  project.provide('embeddedTemplate', template)
  project.provide('serverUrl', server.url)
  return async () => {
    await server.stop()
    rmSync(template, { recursive: true, force: true })
  }
}
