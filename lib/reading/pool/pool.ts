import { availableParallelism } from 'node:os'
import { type Outcome, ReadingWorker } from './reading-worker'

/** Reads files in threads of their own, so that none of them can hang or exhaust the program. */
export interface ReadingPool {
  /** How many files are read at once. */
  size: number
  /** Waits for a free thread. Threads stay warm from file to file. */
  read(path: string): Promise<Outcome>
  /** Ends the threads, which otherwise keep the program running. */
  close(): Promise<void>
}

/** More than two readers gain little, and each takes a hundred megabytes. */
export const USUAL_WORKERS = Math.min(2, availableParallelism())

export function openPool(size = USUAL_WORKERS, seconds?: number): ReadingPool {
  const workers = Array.from({ length: size }, () => new ReadingWorker(seconds))
  const idle = [...workers]
  const waiting: ((worker: ReadingWorker) => void)[] = []
  const free = (worker: ReadingWorker) => {
    const next = waiting.shift()
    if (next) next(worker)
    else idle.push(worker)
  }
  return {
    size,
    async read(path) {
      const worker = idle.pop() ?? (await new Promise<ReadingWorker>(resolve => waiting.push(resolve)))
      return worker.read(path).finally(() => free(worker))
    },
    async close() {
      waiting.length = 0
      await Promise.all(workers.map(worker => worker.close()))
    },
  }
}
