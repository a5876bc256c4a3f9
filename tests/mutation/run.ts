import { Refusal } from '@/lib/reading/reader'
import { type Result, resultOf } from './cases'
import { corpus, type Source } from './corpus'
import type { Damage } from './damage'
import { randomOf } from './random'
import { type Subject, subjectOf } from './subject'

/** Which cases to run. */
export interface Asked {
  /** How often each damage is done to each document, each time in another place; a tenth is one document of ten. */
  times: number
  /** One of the times only. */
  seed?: number | undefined
}

/** Which documents to open; every one where nothing is said. */
export interface Wanted {
  which?: Source['kind'] | undefined
  /** Part of a file's name. */
  document?: string | undefined
}

export interface Run {
  subjects: readonly Subject[]
  /** Documents whose text gets mixed into others. */
  donors: readonly Subject[]
  /** By file, the code of the refusal of each document that is not read even undamaged. */
  unread: ReadonlyMap<string, string>
}

/** One document of so many lends its text; the same ones whichever documents are damaged. */
const DONORS = 8

/** Opens and reads the documents that are asked for, and those that lend their text, once each. */
export async function open({ which, document = '' }: Wanted): Promise<Run> {
  const run = { subjects: [] as Subject[], donors: [] as Subject[], unread: new Map<string, string>() }
  for (const [at, source] of corpus().entries()) {
    const asked = source.file.includes(document) && (which ?? source.kind) === source.kind
    const lends = source.kind === 'ours' || (which !== 'ours' && at % DONORS === 0)
    if (!asked && !lends) continue
    const subject = subjectOf(await source.open(), source.kind)
    if (subject instanceof Refusal) run.unread.set(source.file, subject.code)
    else {
      if (asked) run.subjects.push(subject)
      if (lends) run.donors.push(subject)
    }
  }
  return run
}

/** The results of one kind of damage. What leaves nothing to chance is done once. */
export function resultsOf({ subjects, donors }: Run, damage: Damage, { times, seed }: Asked): Result[] {
  // Documents of our own making are damaged in the same way where the real ones are absent.
  const ours = donors.filter(({ kind }) => kind === 'ours')
  return subjects.flatMap(subject => {
    const results: Result[] = []
    const last = seed ?? Math.floor(times + randomOf(subject.document.file, damage.name)())
    for (let each = seed ?? 1; each <= last; each += 1) {
      const result = resultOf({ subject, damage, seed: each }, subject.kind === 'ours' ? ours : donors)
      if (result) results.push(result)
      if (result && !result.drawn) break
    }
    return results
  })
}
