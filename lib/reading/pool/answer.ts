import type { RefusalCode } from '../reader'
import type { ParsedReport } from '../report'

/** A refusal as it travels between threads. After a fault the worker is not asked again: nobody knows its state. */
interface Refused {
  code: RefusalCode
  sentence: string
  fault: boolean
}

/** What a worker makes of one file. */
export type Answer = { report: ParsedReport } | Refused

export const FELL_OVER: Refused = {
  code: 'damaged',
  sentence:
    'Reading the document ended in a fault, most likely because it is damaged: fetch it again, and report it if that does not help.',
  fault: true,
}

export const TOO_MUCH_MEMORY: Refused = {
  code: 'took-too-much-memory',
  sentence:
    'Reading the document takes more memory than any report does: give the one report or letter by itself, saved anew.',
  fault: true,
}

export const tookTooLong = (seconds: number): Refused => ({
  code: 'took-too-long',
  sentence: `Reading the document takes longer than ${seconds} seconds, and no report does: give the one report or letter by itself, saved anew.`,
  fault: true,
})
