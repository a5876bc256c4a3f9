import type { Metadata } from 'next'
import Link from 'next/link'
import { ApiSection } from '@/components/data/api-section'
import { CoverageTable } from '@/components/data/coverage-table'
import { Downloads } from '@/components/data/downloads'
import { NationalShares } from '@/components/data/national-shares'
import { Sources } from '@/components/data/sources'
import { AddressNotes } from '@/components/ui/address-notes'
import { longDate } from '@/lib/domain/dates'
import { dataPage } from '@/lib/queries/data-page'
import { changesHref, disagreementsHref, loadDataParams, type RouteProps } from '@/lib/views'

export const metadata: Metadata = { title: 'Data' }

export default async function DataRoute({ searchParams }: RouteProps) {
  const { notes, ...asked } = await loadDataParams(searchParams)
  const view = await dataPage(asked)
  const { id, day } = view.version
  return (
    <>
      <h1>What is held here, and what is not</h1>
      <p className="mt-4 max-w-prose text-lead">
        How many councils the record knows something of, from which sources, and everything to take away.
      </p>
      <p className="mt-3 max-w-prose text-quiet">
        Data version {id}
        {day && `, of ${longDate(day)}`}. Grades that were corrected are listed with date and reason under{' '}
        <Link href={changesHref}>corrected grades</Link>; where two sources of one inspection differ, under{' '}
        <Link href={disagreementsHref}>where sources disagree</Link>.
      </p>
      <AddressNotes notes={notes} />
      <CoverageTable rows={view.coverage} />
      <NationalShares view={view.shares} today={view.today} />
      <Sources sources={view.sources} />
      <Downloads />
      <ApiSection />
    </>
  )
}
