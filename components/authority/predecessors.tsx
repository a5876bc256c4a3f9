import Link from 'next/link'
import { TimelineFigure } from '@/components/charts/timeline-figure'
import { Section } from '@/components/ui/section'
import { type IsoDay, longDate } from '@/lib/domain/dates'
import type { AuthorityPageView, PredecessorView } from '@/lib/queries/types'
import { authorityHref } from '@/lib/views'

/** What the councils before this one were judged, a section each and under their own names. */
export function Predecessors({ view, today }: { view: AuthorityPageView; today: IsoDay }) {
  return view.predecessors.map(before => (
    <Section
      key={before.slug}
      id={`before-${before.slug}`}
      title={`${before.formalName}, until ${longDate(before.until)}: before this council`}
      intro={
        <>
          {before.note} Its grades are not those of {view.authority.name}.{' '}
          <Link href={authorityHref(before.slug)}>Its own page</Link>
          {before.panels.length > 0 ? ' has the documents.' : '; no inspection of it is held here.'}
        </>
      }
    >
      <PanelsOf before={before} today={today} />
    </Section>
  ))
}

/** Its newest framework is in view; the older ones are folded away, for this is another council's page. */
function PanelsOf({ before, today }: { before: PredecessorView; today: IsoDay }) {
  const [newest, ...older] = before.panels
  if (!newest) return null
  const figure = (panels: PredecessorView['panels']) => (
    <TimelineFigure
      view={{ authority: before, panels, quoted: [], checkedTo: null }}
      of={before.formalName}
      caption={`A mark stands at the day of the inspection or letter. All of these are grades of ${before.formalName}.`}
      today={today}
    />
  )
  return (
    // The band stands in the margin, so that this time axis lies under the council's own.
    <div className="-ml-4 border-l-4 border-edge pl-3 sm:-ml-6 sm:pl-5">
      {figure([newest])}
      {older.length > 0 && (
        <details className="mt-6">
          <summary className="font-semibold">
            {older.length === 1
              ? `One older framework of ${before.formalName}`
              : `${older.length} older frameworks of ${before.formalName}`}
          </summary>
          <div className="mt-4">{figure(older)}</div>
        </details>
      )}
    </div>
  )
}
