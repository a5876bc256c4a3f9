import { TimelineFigure } from '@/components/charts/timeline-figure'
import { Section } from '@/components/ui/section'
import type { AuthorityPageView } from '@/lib/queries/types'

/** The council's whole record on one time axis, and what is not in it, told in words. */
export function TimelineSection({ view }: { view: AuthorityPageView }) {
  return (
    <Section
      id="timeline"
      title="Every judgement held, since 2005"
      intro="Newest framework first. Each framework asked its own questions on its own scale, so nothing is joined from one to the next. Select a grade for the words behind it."
    >
      {view.panels.length > 0 && <TimelineFigure view={view} />}
      {view.framesWithout.length > 0 && (
        <div className="mt-8">
          <h3>Frameworks with nothing held here</h3>
          <ul className="mt-2 max-w-prose space-y-1">
            {view.framesWithout.map(({ framework, title, sentence }) => (
              <li key={framework}>
                <span className="font-semibold">{title}.</span> <span className="text-quiet">{sentence}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  )
}
