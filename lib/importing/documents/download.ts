import { createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { DocumentSeed } from './listed'
import { type Politeness, USER_AGENT } from './politeness'
import { Unanswered, unansweredBy, unansweredFor } from './unanswered'

/** A corrected report is about as long as the first; what is twice as long is none, and may have no end. */
const MOST_TIMES = 2

/**
 * Asks once for a document and writes what comes to `part`, going on from what is there where the server allows it.
 * @returns whether what was there was gone on from
 * @throws Unanswered where the document did not come whole; what did come stays in `part`
 */
export async function download(
  { url, bytes }: DocumentSeed,
  part: string,
  { silence, whole }: Politeness,
): Promise<{ resumed: boolean }> {
  const stopped = new AbortController()
  const stop = (why: string) => () => stopped.abort(new Unanswered(why, true))
  const end = setTimeout(stop('it took too long'), whole)
  const quiet = setTimeout(stop('nothing came for too long'), silence)
  try {
    const held = await sizeOf(part)
    const response = await fetch(url, { headers: headersFor(held), signal: stopped.signal })
    const resumed = goesOnFrom(response, held)
    if (response.status === 416 || (response.status === 206 && !resumed)) {
      await rm(part, { force: true })
      throw NOT_THIS_PART
    }
    const unanswered = unansweredBy(response)
    if (unanswered) throw unanswered
    const start = resumed ? held : 0
    const came = await write(response, part, start, MOST_TIMES * bytes, () => quiet.refresh())
    if (start + came < bytes && !tellsItsEnd(response)) throw BROKE_OFF
    return { resumed }
  } catch (error) {
    throw unansweredFor(stopped.signal.aborted ? stopped.signal.reason : error)
  } finally {
    clearTimeout(end)
    clearTimeout(quiet)
    // What is left of an answer that is not wanted is not waited for.
    stopped.abort()
  }
}

/** Else a connection that breaks off looks like the end. */
const tellsItsEnd = ({ headers }: Response): boolean =>
  headers.has('content-length') || headers.has('transfer-encoding')

const BROKE_OFF = new Unanswered('the connection broke off', true)
/** Then the next try is for the whole of it. */
const NOT_THIS_PART = new Unanswered('the publisher did not go on from what came before', true)

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  )

const headersFor = (held: number): Record<string, string> => ({
  'user-agent': USER_AGENT,
  accept: 'application/pdf, */*;q=0.5',
  // The length on the way is to be the length of the file.
  'accept-encoding': 'identity',
  ...(held > 0 ? { range: `bytes=${held}-` } : {}),
})

const goesOnFrom = ({ status, headers }: Response, held: number): boolean =>
  held > 0 && status === 206 && (headers.get('content-range') ?? '').startsWith(`bytes ${held}-`)

/** @returns how many bytes came @throws Unanswered where there are more than `most` in all, and nothing is kept */
async function write(
  { body }: Response,
  part: string,
  start: number,
  most: number,
  onBytes: () => void,
): Promise<number> {
  if (!body) return 0
  let came = 0
  async function* bounded(chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      onBytes()
      came += chunk.length
      if (start + came > most) throw new Unanswered('what came is far longer than the report', false)
      yield chunk
    }
  }
  try {
    await pipeline(body, bounded, createWriteStream(part, { flags: start > 0 ? 'a' : 'w' }))
  } catch (error) {
    if (start + came > most) await rm(part, { force: true })
    throw error
  }
  return came
}
