import 'server-only'
import { database } from '@/lib/database/client'
import type { Request } from './parameters'
import type { Filter, Page, Resource } from './resource'
import { wrong } from './values'

/**
 * The page of a resource that a request asks for.
 * @throws Refusal where it names a council or a region that the record does not know
 */
export async function askPage(resource: Resource, request: Request): Promise<Page> {
  return resource.page(await filterOf(request), request.after, request.limit)
}

async function filterOf({ filter, authority, region }: Request): Promise<Filter> {
  if (authority.length + region.length === 0) return filter
  const councils = await database().authority.findMany({
    select: { dfeNumber: true, slug: true, region: true },
  })
  const regions = [...new Set(councils.map(council => council.region))].sort()
  const numbers = authority.map(written => {
    const council = councils.find(
      ({ slug, dfeNumber }) => slug === written.toLowerCase() || String(dfeNumber) === written,
    )
    if (council) return council.dfeNumber
    throw wrong(
      'authority',
      written,
      'the DfE number or the address name of a council, as /api/v1/authorities lists them',
    )
  })
  const named = region.map(written => {
    const known = regions.find(one => one.toLowerCase() === written.toLowerCase())
    if (known) return known
    throw wrong('region', written, `one or more of ${regions.join(', ')}`)
  })
  return {
    ...filter,
    ...(authority.length > 0 && { authority: numbers }),
    ...(region.length > 0 && { region: named }),
  }
}
