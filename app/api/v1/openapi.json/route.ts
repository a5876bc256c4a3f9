import { openApi } from '@/lib/queries/dataset/openapi'
import { etagOf, OPEN, preflight, refuseMethod, unchanged } from '../respond'

export const dynamic = 'force-dynamic'

/** The API told in OpenAPI 3.1. */
export function GET(request: Request): Response {
  const told = openApi()
  const etag = etagOf(told)
  return unchanged(request, etag) ?? Response.json(told, { headers: { ...OPEN, ETag: etag } })
}

export const OPTIONS = preflight
export const POST = refuseMethod
export const PUT = refuseMethod
export const PATCH = refuseMethod
export const DELETE = refuseMethod
