import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything a build depends on. The generated client follows from the schema. */
const INPUTS = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
const NOT_BUILT = /(\.test\.tsx?|(^|\/)(generated|commands))$/

/** One hash over the contents and names of all files a build is made from. */
export function hashOfInputs(root: string): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of INPUTS.flatMap(input => filesAt(root, input))) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

function filesAt(root: string, path: string): string[] {
  const full = join(root, path)
  if (NOT_BUILT.test(path) || !existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap(name => filesAt(root, `${path}/${name}`))
}
