import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DirectoryEntry } from '@/lib/domain/authorities'

const FILE = fileURLToPath(new URL('../../prisma/seed/authorities.json', import.meta.url))

let entries: readonly DirectoryEntry[] | undefined

/** Every council the product knows, from the bundled facts: what printed names are looked up in. */
export function directory(): readonly DirectoryEntry[] {
  entries ??= JSON.parse(readFileSync(FILE, 'utf8')) as DirectoryEntry[]
  return entries
}
