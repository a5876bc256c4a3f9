import { readdir, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { Refusal } from '@/lib/reading/reader'

/** A file to try, or why a path stands for none. */
export type FoundFile = { path: string } | { path: string; refusal: Refusal }

/** What is taken from a folder; a file named by itself is tried whatever it is called. */
const DOCUMENTS = ['.pdf', '.docx', '.txt', '.md', '.html', '.htm']
const WORKBOOKS = ['.ods', '.xlsx']
/** Only where it is named itself: folders hold tables of all kinds. */
const TABLES = [...WORKBOOKS, '.csv']
const PARSED_REPORTS = ['.json', '.jsonl', '.ndjson']

export const isTable = (path: string): boolean => endsIn(TABLES, path)

export const isParsedReports = (path: string): boolean => endsIn(PARSED_REPORTS, path)

/**
 * The files that the paths of a command line stand for, each once, in alphabetical order a path: a file itself, the
 * documents in a folder and in those below it, or what a pattern such as `letters/*.pdf` matches.
 * @param toImport whether ParsedReport JSON and workbooks are taken from folders, too
 */
export async function findFiles(
  paths: readonly string[],
  { toImport }: { toImport: boolean },
): Promise<FoundFile[]> {
  const kinds = toImport ? [...DOCUMENTS, ...WORKBOOKS, ...PARSED_REPORTS] : DOCUMENTS
  const found = (await Promise.all(paths.map(path => filesAt(path, kinds)))).flat()
  return [...new Map(found.map(file => [resolve(file.path), file])).values()]
}

async function filesAt(path: string, kinds: readonly string[]): Promise<FoundFile[]> {
  const refused = (reason: string) => [
    { path, refusal: new Refusal('file-not-opened', `${reason}: check the path.`) },
  ]
  try {
    const found = await stat(path)
    if (found.isFile()) return [{ path }]
    if (!found.isDirectory()) return refused('This is neither a file nor a folder')
    const documents = await documentsIn(path, kinds)
    if (documents.length > 0) return documents
    return refused(`The folder holds no document (${kinds.join(', ')})`)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (typeof code !== 'string') throw error
    if (code !== 'ENOENT') return refused(`It cannot be opened (${code})`)
    if (!isDynamicPattern(path)) return refused('There is no such file or folder')
    const matches = await matchesOf(path)
    if (matches.length === 0) return refused('No file or folder matches this pattern')
    return (await Promise.all(matches.map(match => filesAt(match, kinds)))).flat()
  }
}

/** What a shell would put in the place of a pattern; some shells leave that to the program. */
async function matchesOf(pattern: string): Promise<string[]> {
  const matches = await glob(pattern.replaceAll(sep, '/'), {
    onlyFiles: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
  })
  return matches.map(match => match.replace(/\/$/, '')).sort()
}

async function documentsIn(folder: string, kinds: readonly string[]): Promise<FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && endsIn(kinds, entry.name))
    .map(entry => ({ path: join(entry.parentPath, entry.name) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

const endsIn = (endings: readonly string[], path: string): boolean =>
  endings.includes(extname(path).toLowerCase())
