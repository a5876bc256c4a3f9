import Link from 'next/link'
import type { FoundAuthorities } from '@/lib/queries/authorities'
import { authorityHref } from '@/lib/views'

/** What the search found: councils by name, or the nearest names when none fits. */
export function FoundCouncils({ query, found }: { query: string; found: FoundAuthorities }) {
  const { matches, suggestions } = found
  const shown = matches.length > 0 ? matches : suggestions
  return (
    <section aria-labelledby="found" className="mt-8">
      <h2 id="found">
        {matches.length > 0
          ? `${matches.length} ${matches.length === 1 ? 'council' : 'councils'} for “${query}”`
          : `No council is called “${query}”`}
      </h2>
      {matches.length === 0 && (
        <p className="mt-2 max-w-prose">
          {suggestions.length > 0
            ? 'Did you mean one of these?'
            : 'Check the spelling, or look through the list below. District and parish councils are not in it: they have no children’s services.'}
        </p>
      )}
      <ul className="mt-3 space-y-1">
        {shown.map(({ slug, formalName, matchedName, hint }) => (
          <li key={slug} className="py-1 text-lead">
            <Link href={authorityHref(slug)}>{formalName}</Link>
            {hint && <span className="text-small">: {hint}</span>}
            {matchedName !== formalName && (
              <span className="text-small text-quiet">
                {hint ? ' · ' : ' '}also known as {matchedName}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
