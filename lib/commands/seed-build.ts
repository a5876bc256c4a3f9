import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildBundle } from '@/lib/importing/seed/build-bundle'
import { SharedFolderMissing } from '@/lib/importing/seed/shared'

/** `npm run seed:build`: makes the bundled facts in `prisma/seed` anew from `../shared`. */
export async function run(): Promise<number> {
  try {
    for (const [name, text] of Object.entries(buildBundle())) {
      writeFileSync(fileURLToPath(new URL(`../../prisma/seed/${name}`, import.meta.url)), text)
      console.log(`prisma/seed/${name}: ${text.split('\n').length - 3} rows`)
    }
    return 0
  } catch (error) {
    if (!(error instanceof SharedFolderMissing)) throw error
    console.error(error.message)
    return 1
  }
}
