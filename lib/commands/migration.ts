import { relative } from 'node:path'
import { writeMigration } from '@/lib/database/migrations/write'

/** `npm run migration -- name`: writes the SQL for what changed in `prisma/schema.prisma`. */
export async function run(argv: string[]): Promise<number> {
  const [name] = argv
  if (argv.length !== 1 || name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
    console.error('Name the change in small letters and underscores, such as: npm run migration -- add_theme')
    return 1
  }
  const path = await writeMigration(name, new Date())
  console.log(
    path === null
      ? 'The migrations already build what prisma/schema.prisma says; nothing was written.'
      : `Wrote ${relative(process.cwd(), path)}: read it, add by hand what Prisma cannot say, and commit it.`,
  )
  return 0
}
