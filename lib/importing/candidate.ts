import type { DirectoryEntry } from '@/lib/domain/authorities'
import type { ParsedReport } from '@/lib/reading/report'
import { type Identity, identify } from './identify'
import type { Loaded } from './load'

/** What came in, with its place among what came in: a report and which record it is, or why it cannot be taken. */
export type Candidate = { ordinal: number; file: string } & (
  | { report: ParsedReport; identity: Identity }
  | { refusal: string }
)

/** What is to be imported, in order, each told which record of which council it is. */
export async function* candidatesIn(
  entries: AsyncIterable<Loaded> | Iterable<Loaded>,
  directory: readonly DirectoryEntry[],
): AsyncGenerator<Candidate> {
  let ordinal = 0
  for await (const entry of entries) {
    const { file } = entry
    const place = { ordinal, file }
    ordinal += 1
    if ('refusal' in entry) {
      yield { ...place, refusal: entry.refusal }
      continue
    }
    const identity = identify(entry.report, directory)
    yield 'refusal' in identity ? { ...place, ...identity } : { ...place, report: entry.report, identity }
  }
}
