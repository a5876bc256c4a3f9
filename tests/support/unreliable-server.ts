import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'

/** How one request is answered. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export interface UnreliableServer {
  /** 'http://127.0.0.1:40123/'; any path leads to the next answer. */
  url: string
  /** What was asked, in order. */
  requests: IncomingMessage[]
}

/** A publisher's server of our own on loopback that gives these answers in order, the last one for ever. */
export async function unreliableServer(...answers: readonly Answer[]): Promise<UnreliableServer> {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    answers[Math.min(requests.length, answers.length) - 1]?.(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, requests }
}

/** All of it, or from where the request asks for. */
export const whole =
  (bytes: Uint8Array): Answer =>
  ({ headers }, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0)
    if (from > 0)
      response.writeHead(206, { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` })
    response.end(bytes.subarray(from))
  }

/** All of it whatever part is asked for. */
export const wholeAlways =
  (bytes: Uint8Array): Answer =>
  (_, response) =>
    response.end(bytes)

/** In chunks, without a word of their length in all. */
export const inPieces =
  (bytes: Uint8Array): Answer =>
  (_, response) => {
    response.write(bytes.subarray(0, 20))
    response.end(bytes.subarray(20))
  }

/** Breaks off after so many bytes, of the length that it promises or without a promise. */
export const cutOff =
  (bytes: Uint8Array, after: number, { promised = true } = {}): Answer =>
  (_, response) => {
    // Without chunks the end of the connection is the end of the answer.
    response.useChunkedEncodingByDefault = false
    response.writeHead(200, promised ? { 'content-length': bytes.length } : { connection: 'close' })
    response.write(bytes.subarray(0, after), () =>
      setTimeout(() => (promised ? response.destroy() : response.end()), 20),
    )
  }

/** Nothing at all, or nothing more after the first bytes. */
export const silent =
  (first: Uint8Array = new Uint8Array()): Answer =>
  (_, response) => {
    if (first.length > 0) response.write(first)
  }

export const endless =
  (bytes: Uint8Array): Answer =>
  (_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(bytes));
    }
    response.on('drain', more)
    more()
  }

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end('<html><body>Something is not right</body></html>')
