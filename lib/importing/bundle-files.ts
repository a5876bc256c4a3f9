import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
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
  /** ParsedReports without words, of documents and of tables' rows: files of JSON that is checked like any other. */
  reports: { file: string; text: string }[]
  /** sha256 over all of it. */
  hash: string
}

export const bundlePath = (file: string): string =>
  fileURLToPath(new URL(`../../prisma/seed/${file}`, import.meta.url))

export function readBundle(): Bundle {
  const read = (file: string) => ({ file, text: readFileSync(bundlePath(file), 'utf8') })
  const councils = ['authorities.json', 'successions.json', 'neighbours.json'].map(read)
  const reports = ['reports.json', ...tableFiles()].map(read)
  const hash = createHash('sha256')
  for (const { text } of [...councils, ...reports]) hash.update(text)
  const [authorities, successions, neighbours] = councils.map(({ text }) => JSON.parse(text))
  return { authorities, successions, neighbours, reports, hash: hash.digest('hex') }
}

/** A file for each sheet of a workbook. */
const tableFiles = (): string[] =>
  readdirSync(bundlePath('tables'))
    .map(file => `tables/${file}`)
    .sort()
