import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { longDate } from '@/lib/domain/dates'
import type { AuthorityPageView } from '@/lib/queries/types'
import { authorityHref, compareHref } from '@/lib/views'

/** Councils before and after this one, councils like it, and the names it goes by. */
export function Relations({ view }: { view: AuthorityPageView }) {
  const { authority, predecessors, similar } = view
  return (
    <>
      {predecessors.length > 0 && (
        <Section
          id="predecessors"
          title="Councils before this one"
          intro="Their grades stay on their own pages and are not this council’s."
        >
          <ul className="space-y-1">
            {predecessors.map(one => (
              <li key={one.slug}>
                <Link href={authorityHref(one.slug)}>{one.formalName}</Link>, responsible until{' '}
                {longDate(one.until)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {similar && (
        <Section
          id="similar"
          title={`Similar councils (list of ${similar.model})`}
          intro="The ten statistical neighbours of the national model, nearest first. The model describes today’s councils, so it says little about the years before 2014."
        >
          <ol className="grid gap-x-8 gap-y-1 sm:grid-cols-2 md:grid-cols-3">
            {similar.councils.map(one => (
              <li key={one.slug} className="py-1">
                <Link href={authorityHref(one.slug)}>{one.name}</Link>{' '}
                <span className="text-small text-quiet">{one.closeness.toLowerCase()} · </span>
                <Link
                  href={compareHref({ councils: [authority.slug, one.slug] })}
                  className="text-small print:hidden"
                >
                  compare<span className="sr-only"> with {one.name}</span>
                </Link>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {authority.names.length > 1 && (
        <p className="mt-10 max-w-prose text-small text-quiet">
          Also known as {authority.names.filter(name => name !== authority.formalName).join('; ')}. DfE number{' '}
          {authority.dfeNumber}.
        </p>
      )}
    </>
  )
}
