import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { longDate, yearOf } from '@/lib/domain/dates'
import { frameworkOf } from '@/lib/domain/frameworks'
import type { ListedAuthority } from '@/lib/queries/authorities'
import { authorityHref } from '@/lib/views'

/** All councils A to Z under their regions; those with documents say which. */
export function CouncilList({ councils }: { councils: readonly ListedAuthority[] }) {
  const regions = [...new Set(councils.map(({ region }) => region))].sort()
  return (
    <Section id="all" title="All councils, by region">
      <div className="columns-1 gap-x-10 sm:columns-2 lg:columns-3">
        {regions.map(region => (
          <section key={region} className="mb-8">
            <h3 className="border-b border-rule pb-1 font-semibold break-after-avoid">{region}</h3>
            <ul className="mt-1">
              {councils
                .filter(council => council.region === region)
                .map(council => (
                  <li key={council.slug} className="break-inside-avoid py-1">
                    <Link href={authorityHref(council.slug)}>{council.name}</Link>
                    <Standing council={council} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  )
}

function Standing({
  council: { standing, responsibleFrom, responsibleTo, frameworks },
}: {
  council: ListedAuthority
}) {
  const notes = [
    standing === 'to-come' && responsibleFrom && `from ${longDate(responsibleFrom)}`,
    responsibleTo && `until ${yearOf(responsibleTo)}`,
    frameworks.length > 0 && frameworks.map(key => frameworkOf(key).short).join(', '),
  ].filter(Boolean)
  return notes.length > 0 && <span className="text-small text-quiet"> · {notes.join(' · ')}</span>
}
