import { createHash } from 'node:crypto'
import { Refusal } from '@/lib/queries/dataset/refusal'

/** Anyone's page may read. What is asked again is asked with the ETag, so that a correction is seen at once. */
export const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link',
  'Cache-Control': 'public, max-age=60, must-revalidate',
  Vary: 'Accept',
}

/** Names an answer by everything that it follows from. */
export const etagOf = (...from: unknown[]): string =>
  `"${createHash('sha256').update(JSON.stringify(from)).digest('base64url').slice(0, 22)}"`

/** @returns the answer to a question whose answer is still the same, or null where it is not */
export function unchanged(request: Request, etag: string): Response | null {
  const known = request.headers.get('If-None-Match')?.split(',') ?? []
  const same = known.some(one => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag)
  return same ? new Response(null, { status: 304, headers: { ...OPEN, ETag: etag } }) : null
}

const TITLES = { 400: 'Bad request', 404: 'Not found', 405: 'Method not allowed', 406: 'Not acceptable' }

/** A refusal as RFC 9457 has it. @throws whatever else went wrong */
export function problem(error: unknown): Response {
  if (!(error instanceof Refusal)) throw error
  const { status, message, parameter } = error
  const body = { type: 'about:blank', title: TITLES[status], status, detail: message }
  return new Response(`${JSON.stringify(parameter ? { ...body, parameter } : body)}\n`, {
    status,
    headers: {
      ...OPEN,
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json; charset=utf-8',
      ...(status === 405 && { Allow: METHODS }),
    },
  })
}

const METHODS = 'GET, HEAD, OPTIONS'

export const refuseMethod = (): Response => problem(new Refusal(405, 'This API is read-only: ask with GET.'))

export const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...OPEN,
      Allow: METHODS,
      'Access-Control-Allow-Methods': METHODS,
      'Access-Control-Allow-Headers': 'Accept, If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  })
