import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bundlePath } from '@/lib/importing/bundle-files'
import { buildBundle } from '@/lib/importing/seed/build-bundle'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** It reads every document. */
const MOST_MS = 300_000

test.skipIf(!existsSync(shared))(
  'prisma/seed is what “npm run seed:build” makes, to the byte (skipped where ../shared is absent)',
  async () => {
    const stale: string[] = []
    for await (const [file, text] of buildBundle())
      if (readFileSync(bundlePath(file), 'utf8') !== text) stale.push(file)
    expect(stale, 'run “npm run seed:build”').toEqual([])
  },
  MOST_MS,
)
