import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DirectoryEntry } from '@/lib/domain/authorities'

/** One council's duties passing to another, or a council changing its form under the same number. */
export interface SuccessionSeed {
  predecessor: number
  successor: number
  /** First day of the successor, an ISO day. */
  effectiveOn: string
  note: string
  source: string
}

export interface NeighbourSeed {
  model: number
  dfeNumber: number
  /** 1 is nearest. */
  rank: number
  neighbourDfe: number
  /** The model's own word, 'Very close'; '' where its list has none. */
  closeness: string
}

/** The facts that come with the product: JSON arrays in `prisma/seed`, one object a line, made by `npm run seed:build`. */
export interface Bundle {
  authorities: DirectoryEntry[]
  successions: SuccessionSeed[]
  neighbours: NeighbourSeed[]
  /** ParsedReports without words, as JSON that is checked like any other. */
  reports: string
  /** sha256 over all of it. */
  hash: string
}

export const bundlePath = (file: string): string =>
  fileURLToPath(new URL(`../../prisma/seed/${file}`, import.meta.url))

export function readBundle(): Bundle {
  const [authorities, successions, neighbours, reports] = [
    'authorities.json',
    'successions.json',
    'neighbours.json',
    'reports.json',
  ].map(file => readFileSync(bundlePath(file), 'utf8')) as [string, string, string, string]
  const hash = createHash('sha256')
  for (const text of [authorities, successions, neighbours, reports]) hash.update(text)
  return {
    authorities: JSON.parse(authorities),
    successions: JSON.parse(successions),
    neighbours: JSON.parse(neighbours),
    reports,
    hash: hash.digest('hex'),
  }
}
