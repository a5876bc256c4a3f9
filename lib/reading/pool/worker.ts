import { parentPort } from 'node:worker_threads'
import { readFile } from '../read-file'
import { Refusal } from '../reader'
import { type Answer, FELL_OVER, TOO_MUCH_MEMORY } from './answer'
import { boundMemory } from './memory'

/** For the file itself, which has twenty at the most, and what PDFium unpacks of it. */
const MOST_PDFIUM_MEGABYTES = 192

const memory = boundMemory(MOST_PDFIUM_MEGABYTES)

parentPort?.on('message', async (path: string) => parentPort?.postMessage(await answer(path)))
parentPort?.postMessage('ready')

async function answer(path: string): Promise<Answer> {
  try {
    const report = await readFile(path)
    return memory.wasDenied() ? TOO_MUCH_MEMORY : { report }
  } catch (error) {
    if (memory.wasDenied()) return TOO_MUCH_MEMORY
    if (error instanceof Refusal) return { code: error.code, sentence: error.message, fault: false }
    if (process.env.GRADELINE_DEBUG) console.error(error)
    return FELL_OVER
  }
}
