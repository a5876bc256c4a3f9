import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine, SchemaFilter } from '@prisma/schema-engine-wasm'
import type { Pool } from 'pg'
import { PRISMA_SCHEMA } from './folder'

/** Nothing in the database is managed by anyone else. */
export const NO_FILTER: SchemaFilter = { externalTables: [], externalEnums: [] }

/**
 * Prisma's schema engine in WebAssembly, working over one pool of connections. The command line's own engine is a
 * download that council proxies block; this one comes from npm.
 */
export async function schemaEngine(pool: Pool): Promise<SchemaEngine> {
  const { SchemaEngine } = await load()
  const models: [string, string][] = [['schema.prisma', readFileSync(PRISMA_SCHEMA, 'utf8')]]
  const silent = () => undefined
  return SchemaEngine.new({ datamodels: models }, silent, bindMigrationAwareSqlAdapterFactory(whole(pool)))
}

type Glue = typeof import('@prisma/schema-engine-wasm') & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void
}

/** By file path: the package's entry imports `.wasm` as a module, which Node 20 cannot. */
async function load(): Promise<Glue> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const glue: Glue = await import(pathToFileURL(join(folder, 'schema_engine_bg.js')).href)
  const compiled = await WebAssembly.compile(readFileSync(join(folder, 'schema_engine_bg.wasm')))
  const instance = await WebAssembly.instantiate(compiled, { './schema_engine_bg.js': { ...glue } })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return glue
}

/** The adapter as it is, but a script reaches Postgres in one piece: its own cuts at every ';', quoted or not. */
function whole(pool: Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool)
  const sendWhole = (adapter: SqlDriverAdapter): SqlDriverAdapter =>
    Object.assign(adapter, {
      executeScript: async (script: string) => {
        await pool.query(script)
      },
    })
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => sendWhole(await factory.connect()),
    connectToShadowDb: async () => sendWhole(await factory.connectToShadowDb()),
  }
}
