import { setImmediate as others } from 'node:timers/promises'
import type { Candidate } from '../candidate'

/** So many that what a transaction costs is shared by many, and so few that a batch is a second's work at most. */
export const MOST_IN_A_BATCH = 250
/** Documents that take long to read are not kept waiting for others, in milliseconds. */
const MOST_WAIT = 250
/** After so many the database's answers are looked at. */
const MOST_IN_A_TURN = 16

/**
 * What comes in, in its order, in batches that can be planned together: no two of a batch are of one inspection, or of
 * one document. The next batch is made while the last one is written.
 */
export async function* inBatches(candidates: AsyncIterable<Candidate>): AsyncGenerator<Candidate[]> {
  const batches = batchesOf(candidates)
  try {
    for (let next = batches.next(); ; ) {
      const { done, value } = await next
      if (done) return
      next = batches.next()
      // A fault in making the next batch is told when its turn comes.
      next.catch(() => undefined)
      yield value
    }
  } finally {
    void batches.return(undefined)
  }
}

async function* batchesOf(candidates: AsyncIterable<Candidate>): AsyncGenerator<Candidate[]> {
  const source = candidates[Symbol.asyncIterator]()
  let batch = new Batch()
  let next = source.next()
  for (let count = 1; ; count += 1) {
    const arrived = batch.isEmpty ? await next : await within(next, batch.patience)
    if (arrived?.done) break
    if (arrived === null || batch.isFull || batch.meets(arrived.value)) {
      yield batch.candidates
      batch = new Batch()
    }
    if (arrived === null) continue
    batch.add(arrived.value)
    if (count % MOST_IN_A_TURN === 0) await others()
    next = source.next()
  }
  if (!batch.isEmpty) yield batch.candidates
}

class Batch {
  readonly candidates: Candidate[] = []
  readonly #inspections = new Set<string>()
  readonly #documents = new Set<string>()
  readonly #files = new Set<string>()
  #until = 0

  get isEmpty(): boolean {
    return this.candidates.length === 0
  }

  get isFull(): boolean {
    return this.candidates.length === MOST_IN_A_BATCH
  }

  /** How long the batch may wait for one more, in milliseconds. */
  get patience(): number {
    return Math.max(0, this.#until - performance.now())
  }

  /** True where one of the batch is of the same inspection, or of a file that may stand for one record only. */
  meets(candidate: Candidate): boolean {
    if ('refusal' in candidate) return false
    const { report, identity } = candidate
    const { sha256, table } = report.source
    return this.#inspections.has(identity.reportId) || (table ? this.#documents : this.#files).has(sha256)
  }

  add(candidate: Candidate): void {
    if (this.isEmpty) this.#until = performance.now() + MOST_WAIT
    this.candidates.push(candidate)
    if ('refusal' in candidate) return
    const { sha256, table } = candidate.report.source
    this.#inspections.add(candidate.identity.reportId)
    this.#files.add(sha256)
    if (!table) this.#documents.add(sha256)
  }
}

/** What is promised, or null where it takes longer; the promise stays good. */
async function within<T>(promised: Promise<T>, milliseconds: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>(resolve => {
    timer = setTimeout(() => resolve(null), milliseconds)
  })
  try {
    return await Promise.race([promised, late])
  } finally {
    clearTimeout(timer)
  }
}
