import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CouncilList } from '@/components/authority/council-list'
import { FindCouncil } from '@/components/authority/find-council'
import { FoundCouncils } from '@/components/authority/found-councils'
import { findAuthorities, listAuthorities } from '@/lib/queries/authorities'
import { authorityHref, loadAuthoritiesParams, type RouteProps } from '@/lib/views'

export const metadata: Metadata = { title: 'Councils' }

export default async function AuthoritiesRoute({ searchParams }: RouteProps) {
  const { q } = await loadAuthoritiesParams(searchParams)
  const [all, found] = await Promise.all([listAuthorities(), q ? findAuthorities(q) : null])
  if (found?.exact) redirect(authorityHref(found.exact.slug))
  return (
    <>
      <h1>Councils</h1>
      <p className="mt-4 max-w-prose text-lead">
        Every council in England that has been responsible for children’s services since 2005 or soon will be,
        by any name it goes or went by.
      </p>
      <FindCouncil value={q} all={all} />
      {q && found && <FoundCouncils query={q} found={found} />}
      <CouncilList councils={all} />
    </>
  )
}
