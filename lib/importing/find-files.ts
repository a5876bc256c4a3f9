import { readdir, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'

/** A file to try, or why a path stands for none, in one sentence. */
export type FileToImport = { path: string } | { path: string; refusal: string }

/** What is taken from a folder; a file named by itself is tried whatever it is called. */
const DOCUMENTS = new Set(['.txt', '.json', '.jsonl', '.ndjson'])

/**
 * The files that the paths of a command line stand for, each once: a file itself, or the documents in a folder and
 * in those below it, in alphabetical order.
 */
export async function findFiles(paths: readonly string[]): Promise<FileToImport[]> {
  const found = (await Promise.all(paths.map(filesAt))).flat()
  return [...new Map(found.map(file => [resolve(file.path), file])).values()]
}

async function filesAt(path: string): Promise<FileToImport[]> {
  const refused = (reason: string) => [{ path, refusal: `${reason}: check the path.` }]
  try {
    const found = await stat(path)
    if (found.isFile()) return [{ path }]
    if (!found.isDirectory()) return refused('This is neither a file nor a folder')
    const documents = await documentsIn(path)
    if (documents.length > 0) return documents
    return refused(`The folder holds no document (${[...DOCUMENTS].join(', ')})`)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (typeof code !== 'string') throw error
    return refused(code === 'ENOENT' ? 'There is no such file or folder' : `It cannot be opened (${code})`)
  }
}

async function documentsIn(folder: string): Promise<FileToImport[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && DOCUMENTS.has(extname(entry.name).toLowerCase()))
    .map(entry => ({ path: join(entry.parentPath, entry.name) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
