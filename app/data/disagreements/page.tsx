import type { Metadata } from 'next'
import { DisagreementTable } from '@/components/data/disagreement-table'
import { disagreementsView } from '@/lib/queries/disagreements'

export const metadata: Metadata = { title: 'Where sources disagree' }

export default async function DisagreementsRoute() {
  const view = await disagreementsView()
  const { inspections, rows, disagreements } = view
  return (
    <>
      <h1>Where sources disagree</h1>
      <p className="mt-4 max-w-prose text-lead">
        {inspections === 0
          ? 'Of no inspection is more than one source held yet, so nothing can be compared.'
          : `Of ${inspections.toLocaleString('en-GB')} inspections more than one source is held. Of the ${rows.toLocaleString('en-GB')} grades that several of them give, ${disagreements.length === 0 ? 'none is given differently' : `${disagreements.length.toLocaleString('en-GB')} ${disagreements.length === 1 ? 'is' : 'are'} given differently`}.`}
      </p>
      <p className="mt-4 max-w-prose">
        Pages show what the document itself prints, else the newest official table; every other source is kept
        and named with the evidence. Ofsted’s later tables write the “adequate” of 2009 to 2013 as “requires
        improvement to be good”. That is the same step in later words and no disagreement.
      </p>
      {disagreements.length > 0 && <DisagreementTable disagreements={disagreements} />}
    </>
  )
}
