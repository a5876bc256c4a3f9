import { dataVersion } from '@/lib/queries/data-version'
import { RESOURCES, resourceOf } from '@/lib/queries/dataset'
import { askPage } from '@/lib/queries/dataset/ask'
import { csvText } from '@/lib/queries/dataset/csv'
import { writeCursor } from '@/lib/queries/dataset/cursor'
import { negotiate } from '@/lib/queries/dataset/negotiate'
import { readRequest } from '@/lib/queries/dataset/parameters'
import { Refusal } from '@/lib/queries/dataset/refusal'
import type { After } from '@/lib/queries/dataset/resource'
import { LICENCE } from '@/lib/queries/dataset/sources'
import { etagOf, OPEN, preflight, problem, refuseMethod, unchanged } from '../respond'

export const dynamic = 'force-dynamic'

interface Route {
  params: Promise<{ resource: string }>
}

/** A page of a resource as JSON or CSV: `/api/v1/judgements?authority=essex&framework=sif`. */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  try {
    return await answer(request, (await params).resource)
  } catch (error) {
    return problem(error)
  }
}

export const OPTIONS = preflight
export const POST = refuseMethod
export const PUT = refuseMethod
export const PATCH = refuseMethod
export const DELETE = refuseMethod

async function answer(request: Request, key: string): Promise<Response> {
  const resource = resourceOf(key)
  if (!resource) {
    const known = RESOURCES.map(one => one.key).join(', ')
    throw new Refusal(404, `There is nothing of this name; there are ${known}, and openapi.json.`)
  }
  const address = new URL(request.url)
  const asked = readRequest(resource, address.searchParams)
  const format = asked.format ?? negotiate(request.headers.get('Accept'))
  if (!format) throw new Refusal(406, 'The answer can be application/json or text/csv: ask for one of them.')
  const version = await dataVersion()
  const etag = etagOf(version, resource, asked, format)
  const same = unchanged(request, etag)
  if (same) return same

  const { rows, next } = await askPage(resource, asked)
  const nextHref = hrefOf(address, next)
  const headers = { ...OPEN, ETag: etag, ...(nextHref && { Link: `<${nextHref}>; rel="next"` }) }
  if (format === 'csv') {
    const type = 'text/csv; charset=utf-8; header=present'
    return new Response(csvText(resource.fields, rows, true), {
      headers: { ...headers, 'Content-Type': type },
    })
  }
  return Response.json(
    { resource: key, data_version: version, licence: LICENCE, count: rows.length, next: nextHref, rows },
    { headers },
  )
}

/** Without host: behind a proxy the server does not know by which it was asked. */
function hrefOf({ pathname, searchParams }: URL, next: After): string | null {
  if (!next) return null
  const query = new URLSearchParams(searchParams)
  query.set('cursor', writeCursor(next))
  return `${pathname}?${query}`
}
