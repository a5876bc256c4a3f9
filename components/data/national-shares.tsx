import { Section } from '@/components/ui/section'
import { type IsoDay, longDate } from '@/lib/domain/dates'
import { frameworkOf } from '@/lib/domain/frameworks'
import type { SharesView } from '@/lib/queries/shares'
import { SharesForm } from './shares-form'
import { SharesTable } from './shares-table'

/** How the councils of a day stood, as numbers of councils in the order of the grades; never a list of councils. */
export function NationalShares({ view, today }: { view: SharesView; today: IsoDay }) {
  const { framework, day, councils, inspected, shares } = view
  const { name } = frameworkOf(framework)
  return (
    <Section
      id="shares"
      title="How many councils had which grade"
      intro="Each council is counted once in a row, by its newest inspection under this framework that had begun by the day. Councils that were not responsible for children’s services on the day are not counted, and nobody’s older grade stands in for a newer inspection without one."
    >
      <SharesForm framework={framework} day={day} today={today} />
      <p className="mt-6 max-w-prose">
        <strong>{name}</strong>, as at {longDate(day)}: an inspection is held of {inspected} of {councils}{' '}
        councils.
      </p>
      {shares.length > 0 && <SharesTable shares={shares} councils={councils} />}
    </Section>
  )
}
