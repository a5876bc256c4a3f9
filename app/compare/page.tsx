import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { MatrixFigure } from '@/components/charts/matrix-figure'
import { CouncilChooser } from '@/components/compare/council-chooser'
import { FrameworkChooser } from '@/components/compare/framework-chooser'
import { UnknownCouncils } from '@/components/compare/unknown-councils'
import { EvidencePanel } from '@/components/evidence/evidence-panel'
import { AddressNotes } from '@/components/ui/address-notes'
import { Notice } from '@/components/ui/notice'
import { listOf } from '@/lib/domain/english'
import { findAuthorities, listAuthorities } from '@/lib/queries/authorities'
import { comparePage } from '@/lib/queries/compare-page'
import { evidenceOf } from '@/lib/queries/evidence'
import {
  type CompareParams,
  compareHref,
  loadCompareParams,
  MOST_COUNCILS,
  type RouteProps,
} from '@/lib/views'

export async function generateMetadata({ searchParams }: RouteProps): Promise<Metadata> {
  const { councils, framework } = await loadCompareParams(searchParams)
  const view = await comparePage({ councils, framework })
  return {
    title: view.councils.length > 0 ? listOf(view.councils.map(({ name }) => name)) : 'Compare councils',
  }
}

export default async function CompareRoute({ searchParams }: RouteProps) {
  const params = await loadCompareParams(searchParams)
  const mistyped = params.add ? await addOrSuggest(params.add, params) : null
  const { councils, framework, evidence: asked } = params
  const [view, evidence, all] = await Promise.all([
    comparePage({ councils, framework }),
    asked ? evidenceOf(asked) : null,
    listAuthorities(),
  ])
  const chosen = view.councils.map(({ slug }) => slug)
  const address = { councils: chosen, framework: params.framework }

  return (
    <>
      <h1>{chosen.length > 0 ? listOf(view.councils.map(({ name }) => name)) : 'Compare councils'}</h1>
      {chosen.length === 0 && (
        <p className="mt-4 max-w-prose text-lead">
          Choose two councils or more, up to {MOST_COUNCILS}, and see how each was judged in the same
          framework.
        </p>
      )}
      {view.sentences.length > 0 && (
        <p className="mt-4 max-w-[52rem] text-lead">{view.sentences.join(' ')}</p>
      )}
      <AddressNotes notes={params.notes} />
      <UnknownCouncils unknown={view.unknown} address={address} />
      {mistyped && <UnknownCouncils unknown={[mistyped]} address={address} />}
      {asked && !evidence && <Notice title="The grade in this address is not held here" />}
      {chosen.length > 0 && (
        <div className="mt-8 print:mt-4">
          <FrameworkChooser view={view} address={address} />
          <div className="mt-6">
            <MatrixFigure view={view} framework={params.framework} />
          </div>
        </div>
      )}
      <CouncilChooser chosen={view.councils} all={all} address={address} most={MOST_COUNCILS} />
      {evidence && <EvidencePanel view={evidence} closeHref={compareHref(address)} />}
    </>
  )
}

/** The form's plain address becomes the canonical one when the name is a council's; else the nearest names are offered. */
async function addOrSuggest(name: string, { councils, framework }: CompareParams) {
  const { exact, matches, suggestions } = await findAuthorities(name)
  if (exact) redirect(compareHref({ councils: [...councils, exact.slug], framework }))
  return { asked: name, suggestions: [...matches, ...suggestions] }
}
