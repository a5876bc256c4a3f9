import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const stamp = at('lib/database/generated/made-from')

/** True where the generated client is missing or was made from another schema or another Prisma. */
export function clientIsStale() {
  try {
    return readFileSync(stamp, 'utf8') !== inputs()
  } catch {
    return true
  }
}

/**
 * Writes the Prisma client to `lib/database/generated`. Plain JavaScript, because nothing can be compiled yet.
 * @throws Error with Prisma's own words where the schema is wrong.
 */
export function generateClient() {
  const prisma = at('node_modules/prisma/build/index.js')
  const done = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
    cwd: at('.'),
    encoding: 'utf8',
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: '1',
      // Prisma would download an engine that generating does not use; the name of any existing file stops it.
      PRISMA_SCHEMA_ENGINE_BINARY: at('package.json'),
    },
  })
  if (done.status !== 0) {
    throw new Error(
      `Prisma could not make its client from prisma/schema.prisma. It says: ${done.stderr.trim()}`,
    )
  }
  writeFileSync(stamp, inputs())
}

function inputs() {
  const hash = createHash('sha256')
  for (const path of ['prisma/schema.prisma', 'node_modules/prisma/package.json'])
    hash.update(readFileSync(at(path)))
  return hash.digest('hex')
}
