import { TimelineFigure } from '@/components/charts/timeline-figure'
import { Section } from '@/components/ui/section'
import type { IsoDay } from '@/lib/domain/dates'
import type { AuthorityPageView } from '@/lib/queries/types'

/** The council's whole record on one time axis, and what is not in it, told in words. */
export function TimelineSection({ view, today }: { view: AuthorityPageView; today: IsoDay }) {
  if (view.panels.length === 0) {
    // Before a council begins there is nothing that could be held.
    if (view.authority.standing === 'to-come') return null
    return (
      <Section
        id="timeline"
        title={view.visits.length > 0 ? 'No inspection held yet' : 'Nothing held yet'}
        intro="No inspection of this council is held here, which does not say whether it was inspected. Whoever runs this site can load its reports with npm run import."
      >
        <FrameworksWithout view={view} />
      </Section>
    )
  }
  return (
    <Section
      id="timeline"
      title="Every judgement held, since 2005"
      intro={
        <>
          Newest framework first. Each framework asked its own questions on its own scale, so nothing is
          joined from one to the next.{' '}
          <span className="print:hidden">Select a grade for the words behind it.</span>
        </>
      }
    >
      <TimelineFigure view={view} today={today} />
      <FrameworksWithout view={view} />
    </Section>
  )
}

function FrameworksWithout({ view: { framesWithout } }: { view: AuthorityPageView }) {
  if (framesWithout.length === 0) return null
  return (
    <div className="mt-8">
      <h3>Frameworks with nothing held here</h3>
      <p className="mt-1 max-w-prose text-quiet">
        No document of these is held. That does not say whether this council was inspected.
      </p>
      <ul className="mt-2 columns-1 gap-x-10 md:columns-2">
        {framesWithout.map(({ framework, title, quoted }) => (
          <li key={framework} className="break-inside-avoid py-0.5">
            {title}
            {quoted > 0 && (
              <>
                {'; '}
                <a href="#quoted">grades quoted in another document</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
