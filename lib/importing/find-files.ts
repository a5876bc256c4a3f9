import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Refusal } from '@/lib/reading/reader'

/** What is taken from a folder; a file named by itself is tried whatever it is called. */
const DOCUMENTS = new Set(['.txt', '.json', '.jsonl', '.ndjson'])

/**
 * The files a path of the command line stands for: itself, or everything importable in a folder and those below,
 * in alphabetical order.
 * @throws Refusal where there is nothing to read
 */
export async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`There is no such file or folder (${error.code ?? error.message}): check the path.`)
  })
  if (found.isFile()) return [path]
  if (!found.isDirectory()) throw new Refusal('This is neither a file nor a folder: give a document.')
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter(entry => entry.isFile() && DOCUMENTS.has(extname(entry.name).toLowerCase()))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
  if (files.length > 0) return files
  throw new Refusal(`The folder holds no document (${[...DOCUMENTS].join(', ')}): check the path.`)
}
