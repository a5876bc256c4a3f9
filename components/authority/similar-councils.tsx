import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { upperFirst } from '@/lib/domain/english'
import { neighbourListName } from '@/lib/domain/neighbours'
import type { AuthorityPageView, SimilarCouncils as Similar } from '@/lib/queries/types'
import { authorityHref, compareHref } from '@/lib/views'

/** The statistical neighbours of the list near today, each with how close it is; other lists are folded away. */
export function SimilarCouncils({ view: { authority, similar, otherLists } }: { view: AuthorityPageView }) {
  if (!similar && otherLists.length === 0) return null
  return (
    <Section
      id="similar"
      title={similar ? upperFirst(neighbourListName(similar.model)) : 'Similar councils'}
      intro="The statistical neighbours of the national model, nearest first. A list speaks for the years around its own; the lists in force before 2014 are not available."
    >
      {similar ? (
        <Neighbours of={authority.slug} list={similar} />
      ) : (
        <p>No list of a year near enough is held.</p>
      )}
      {otherLists.map(list => (
        <details key={list.model} className="mt-6">
          <summary className="font-semibold">{upperFirst(neighbourListName(list.model))}</summary>
          <div className="mt-3">
            <Neighbours of={authority.slug} list={list} />
          </div>
        </details>
      ))}
    </Section>
  )
}

function Neighbours({ of, list: { note, councils } }: { of: string; list: Similar }) {
  return (
    <>
      {note && <p className="mb-3 max-w-prose font-semibold">{note}</p>}
      <ol className="grid gap-x-8 gap-y-1 sm:grid-cols-2 md:grid-cols-3">
        {councils.map(one => (
          <li key={one.slug} className="py-1">
            <Link href={authorityHref(one.slug)}>{one.name}</Link>{' '}
            <span className="text-small text-quiet">{one.closeness && `${one.closeness} · `}</span>
            <Link href={compareHref({ councils: [of, one.slug] })} className="text-small print:hidden">
              compare<span className="sr-only"> with {one.name}</span>
            </Link>
          </li>
        ))}
      </ol>
    </>
  )
}
