import { Worker } from 'node:worker_threads'
import { Refusal } from '../reader'
import type { ParsedReport } from '../report'
import { type Answer, FELL_OVER, TOO_MUCH_MEMORY, tookTooLong } from './answer'

/** What came of reading one file. */
export type Outcome = { report: ParsedReport } | { refusal: Refusal }

/** The slowest report known takes under a second; a busy machine may need many times that. */
const MOST_SECONDS = 60
/** The longest report known takes less than a third of that. */
const MOST_HEAP_MEGABYTES = 256
/** What is dropped at once is cleared often: as fast as with more room, and thirty megabytes smaller a thread. */
const YOUNG_HEAP_MEGABYTES = 16

const ENTRY = new URL('./start-worker.mjs', import.meta.url)

/** A thread that reads one file after the other. Where one makes it fail or hang, the next gets a new thread. */
export class ReadingWorker {
  #worker: Worker | null = null

  constructor(readonly seconds = MOST_SECONDS) {}

  /** @throws only where no thread can be started, which is no file's fault */
  async read(path: string): Promise<Outcome> {
    this.#worker ??= await started()
    const answer = await answerOf(this.#worker, path, this.seconds)
    if ('report' in answer) return answer
    if (answer.fault) await this.close()
    return { refusal: new Refusal(answer.code, answer.sentence) }
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
    this.#worker = null
  }
}

function started(): Promise<Worker> {
  const worker = new Worker(ENTRY, {
    execArgv: [],
    resourceLimits: {
      maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES,
      maxYoungGenerationSizeMb: YOUNG_HEAP_MEGABYTES,
    },
    // PDFium complains there of documents, in its own words; the refusals tell the same.
    stderr: !process.env.GRADELINE_DEBUG,
  })
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', () => resolve(worker))
  })
}

function answerOf(worker: Worker, path: string, seconds: number): Promise<Answer> {
  return new Promise(resolve => {
    const failed = (error: Error & { code?: string }) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_MUCH_MEMORY : FELL_OVER)
    const stopped = () => end(FELL_OVER)
    const timer = setTimeout(() => end(tookTooLong(seconds)), seconds * 1000)
    const end = (answer: Answer) => {
      clearTimeout(timer)
      worker.off('message', end).off('error', failed).off('exit', stopped)
      resolve(answer)
    }
    worker.on('message', end).on('error', failed).on('exit', stopped)
    worker.postMessage(path)
  })
}
