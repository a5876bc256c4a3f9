import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { SourceDocument } from '@/lib/reading/document'
import { openText } from '@/lib/reading/open-text'
import { readDocument } from '@/lib/reading/read-document'
import type { ParsedReport } from '@/lib/reading/report'

const shared = (path: string): string => fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url))

/** The real documents and what they say lie outside the repository; where they are absent, their tests are skipped. */
export const LETTERS_ARE_HERE = existsSync(shared('answers/letters.json'))

const answersSchema = z.record(z.string(), z.unknown())

/** By file name, every field that `letters.json` tells about it. */
export function answers(): Record<string, Record<string, unknown>> {
  if (!LETTERS_ARE_HERE) return {}
  const { _about, ...files } = answersSchema.parse(
    JSON.parse(readFileSync(shared('answers/letters.json'), 'utf8')),
  )
  return Object.fromEntries(
    Object.entries(files).map(([file, fields]) => [file, answersSchema.parse(fields)]),
  )
}

/** Where one of the real documents lies. */
export const letterFile = (file: string): string => shared(`reports/letters/${file}`)

/** One of the real documents, as text and as read. */
export function letter(file: string): { document: SourceDocument; report: ParsedReport } {
  const document = openText(file, readFileSync(letterFile(file)))
  return { document, report: readDocument(document) }
}
