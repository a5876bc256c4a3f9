import { readFileSync } from 'node:fs'
import type { IsoDay } from '@/lib/domain/dates'
import type { FrameworkKey } from '@/lib/domain/frameworks'
import { bundlePath } from '../bundle-files'

/** A document whose facts are bundled, and where its publisher has it: a row of `prisma/seed/documents.json`. */
export interface DocumentSeed {
  /** The publisher's number for it with '.pdf': its name here, too. */
  file: string
  url: string
  /** Of the file that the facts were read from. */
  sha256: string
  bytes: number
  dfeNumber: number
  framework: FrameworkKey
  /** The report it becomes, 'essex-ilacs-2018-11-23'. */
  reportId: string
  placedOn: IsoDay
}

let listed: readonly DocumentSeed[] | undefined

/** Every document that can be fetched, in the order of their files. */
export function listedDocuments(): readonly DocumentSeed[] {
  listed ??= JSON.parse(readFileSync(bundlePath('documents.json'), 'utf8')) as DocumentSeed[]
  return listed
}
