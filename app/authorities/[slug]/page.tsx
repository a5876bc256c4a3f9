import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { AuthorityHeading } from '@/components/authority/heading'
import { NewestGrades } from '@/components/authority/newest-grades'
import { OtherNames } from '@/components/authority/other-names'
import { Predecessors } from '@/components/authority/predecessors'
import { SimilarCouncils } from '@/components/authority/similar-councils'
import { TimelineSection } from '@/components/authority/timeline-section'
import { Visits } from '@/components/authority/visits'
import { EvidencePanel } from '@/components/evidence/evidence-panel'
import { FindingsByArea } from '@/components/findings/findings-by-area'
import { QuotedTable } from '@/components/quoted/quoted-table'
import { AddressNotes } from '@/components/ui/address-notes'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { authorityPage } from '@/lib/queries/authority-page'
import { evidenceOf } from '@/lib/queries/evidence'
import { today } from '@/lib/queries/today'
import { authorityHref, loadAuthorityParams, type RouteProps } from '@/lib/views'

/** The title and the page ask once for both. */
const loadAuthority = cache(authorityPage)

export async function generateMetadata({ params }: RouteProps<{ slug: string }>): Promise<Metadata> {
  const view = await loadAuthority((await params).slug)
  return { title: view?.authority.formalName ?? 'Council not found' }
}

export default async function AuthorityRoute({ params, searchParams }: RouteProps<{ slug: string }>) {
  const { slug } = await params
  if (slug !== slug.toLowerCase()) redirect(authorityHref(slug.toLowerCase()))
  const { evidence: asked, notes } = await loadAuthorityParams(searchParams)
  const [view, evidence] = await Promise.all([loadAuthority(slug), asked ? evidenceOf(asked) : null])
  if (!view) notFound()
  // A row of a table has no words to wait for.
  const documents = view.panels.flatMap(panel => panel.inspections).filter(({ table }) => !table)

  return (
    <>
      <AuthorityHeading view={view} />
      <AddressNotes notes={notes} />
      {asked && !evidence && (
        <Notice title="The grade in this address is not held here">
          <p>The page below is whole; only the evidence that the address asked for could not be found.</p>
        </Notice>
      )}
      <NewestGrades view={view} />
      <TimelineSection view={view} today={today()} />
      {documents.length > 0 && (
        <Section
          id="findings"
          title="What inspectors praised and asked for"
          intro="In the inspectors’ words, by area, the newest document first."
        >
          <FindingsByArea findings={view.findings} documents={documents} />
        </Section>
      )}
      <Visits visits={view.visits} />
      <QuotedTable quoted={view.quoted} />
      <Predecessors view={view} today={today()} />
      <SimilarCouncils view={view} />
      <OtherNames view={view} />
      {evidence && <EvidencePanel view={evidence} closeHref={authorityHref(slug)} />}
    </>
  )
}
