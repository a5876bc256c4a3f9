import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

const SHARED = new URL('../../../../shared/', import.meta.url)

/** The folder beside the repository that holds the source tables and documents. */
export class SharedFolderMissing extends Error {
  override name = 'SharedFolderMissing'
}

/** A file of the shared folder as a path. @throws SharedFolderMissing where it is not there. */
export function sharedPath(path: string): string {
  const file = fileURLToPath(new URL(path, SHARED))
  if (existsSync(file)) return file
  throw new SharedFolderMissing(
    `The bundled facts are made from the folder “shared” beside this repository, and shared/${path} is not there. ` +
      'Put the folder next to the repository and run `npm run seed:build` again; the facts already in prisma/seed work without it.',
  )
}

/** The rows of a table in the shared folder, by column name; every value is a string, '' where blank. */
export const sharedTable = (path: string): Record<string, string>[] =>
  parse(readFileSync(sharedPath(path)), { columns: true, bom: true, skip_empty_lines: true })

/** A cell that must be there. */
export function cell(row: Record<string, string>, column: string): string {
  const value = row[column]
  if (value === undefined) throw new Error(`The table has no column “${column}”: has its layout changed?`)
  return value.trim()
}

export const cellOrNull = (row: Record<string, string>, column: string): string | null =>
  cell(row, column) || null
