import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openText } from '@/lib/reading/open-text'
import { readDocument } from '@/lib/reading/read-document'
import type { ParsedReport } from '@/lib/reading/report'
import { factsOf } from '../facts'
import { sharedPath } from './shared'

/** The facts of the documents in `reports/letters`, as the readers find them, without a sentence of theirs. */
export function buildReports(): ParsedReport[] {
  const folder = sharedPath('reports/letters')
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => factsOf(readDocument(openText(file, readFileSync(join(folder, file))))))
}
