import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder for files that a test file makes; gone after its last test. */
export function madeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-made-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes values as JSON lines. @returns the path of the file, in a folder of its own inside `folder` */
export function jsonFile(folder: string, name: string, values: readonly unknown[]): string {
  const path = join(mkdtempSync(join(folder, 'file-')), name)
  writeFileSync(path, values.map(value => JSON.stringify(value)).join('\n'))
  return path
}
