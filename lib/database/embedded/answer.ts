import { readCString } from './wire'

/** What Postgres answered to one unit, beside the bytes for the client. */
export interface Answer {
  bytes: Buffer
  /** Of the last ReadyForQuery: idle, in a transaction, or in a failed one. Null where none came (after a Flush). */
  status: 'idle' | 'transaction' | 'failed' | null
  /** Command tags in order, without their counts: 'SELECT', 'SET', 'CREATE TABLE'. */
  commands: string[]
}

const STATUS: Record<string, Answer['status']> = { I: 'idle', T: 'transaction', E: 'failed' }

/** Reads the headers of whole backend messages. */
export function readAnswer(bytes: Buffer): Answer {
  const answer: Answer = { bytes, status: null, commands: [] }
  for (let at = 0; at < bytes.length; at += 1 + bytes.readInt32BE(at + 1)) {
    const type = String.fromCharCode(bytes[at] ?? 0)
    if (type === 'Z') answer.status = STATUS[String.fromCharCode(bytes[at + 5] ?? 0)] ?? null
    if (type === 'C') answer.commands.push(readCString(bytes, at + 5).text.replace(/[ \d]+$/, ''))
  }
  return answer
}
