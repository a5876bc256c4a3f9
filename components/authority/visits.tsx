import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { listOf } from '@/lib/domain/english'
import type { AuthorityPageView } from '@/lib/queries/types'
import { reportHref } from '@/lib/views'

/** Visits grade nothing, so they stand apart from the grades, each with its own document. */
export function Visits({ visits }: Pick<AuthorityPageView, 'visits'>) {
  if (visits.length === 0) return null
  return (
    <Section
      id="visits"
      title="Visits between inspections"
      intro="A visit looks at one part of the work and gives no grades."
    >
      <ul className="border-t-2 border-ink">
        {visits.map(({ reportId, title, dateText, themes }) => (
          <li key={reportId} className="border-b border-rule py-3">
            <Link href={reportHref(reportId)} className="font-semibold">
              {title}
            </Link>
            <span className="text-quiet"> · {dateText}</span>
            {themes.length > 0 && <span className="block">{listOf(themes)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
