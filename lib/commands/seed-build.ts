import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { bundlePath } from '@/lib/importing/bundle-files'
import { buildBundle } from '@/lib/importing/seed/build-bundle'
import { SharedFolderMissing } from '@/lib/importing/seed/shared'

/** `npm run seed:build`: makes the bundled facts in `prisma/seed` anew from `../shared`. */
export async function run(): Promise<number> {
  try {
    for await (const [name, text] of buildBundle()) {
      mkdirSync(dirname(bundlePath(name)), { recursive: true })
      writeFileSync(bundlePath(name), text)
      console.log(`prisma/seed/${name}: ${JSON.parse(text).length} rows`)
    }
    return 0
  } catch (error) {
    if (!(error instanceof SharedFolderMissing)) throw error
    console.error(error.message)
    return 1
  }
}
