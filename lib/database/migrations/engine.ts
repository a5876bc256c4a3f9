import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
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
  loaded ??= load()
  const { SchemaEngine } = await loaded
  const models: [string, string][] = [['schema.prisma', readFileSync(PRISMA_SCHEMA, 'utf8')]]
  const silent = () => undefined
  return SchemaEngine.new({ datamodels: models }, silent, bindMigrationAwareSqlAdapterFactory(mended(pool)))
}

type Glue = typeof import('@prisma/schema-engine-wasm') & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void
}

/** One a process: the engine's JavaScript half knows one instance of its WebAssembly half. */
let loaded: Promise<Glue> | null = null

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

/**
 * The adapter as Prisma ships it, but for two faults that only the schema engine meets: it cuts a script at every
 * ';', quoted or not, and it refuses "char", the type of one letter in which Postgres's catalogue speaks.
 */
function mended(pool: Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool)
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await factory.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    return Object.assign(adapter, {
      executeScript: async (script: string) => {
        await pool.query(script)
      },
      queryRaw: async (query: SqlQuery) =>
        asCharacters(await queryRaw({ ...query, sql: query.sql.replace(LETTERS, '$&::text') })),
    })
  }
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect,
    // Only a migration being written asks for one, and the database it is written on is a throw-away itself.
    connectToShadowDb: connect,
  }
}

/** The columns of type "char" among all that the engine selects, in its words and as they are called afterwards. */
const LETTERS = /\bconstr\.contype(?= AS constraint_type)|\bcon\.conf(del|upd)type(?=,)/g
const LETTER_COLUMNS = ['constraint_type', 'confdeltype', 'confupdtype']

const asCharacters = (result: SqlResultSet): SqlResultSet => ({
  ...result,
  columnTypes: result.columnTypes.map((type, column) =>
    LETTER_COLUMNS.includes(result.columnNames[column] ?? '') ? ColumnTypeEnum.Character : type,
  ),
})
