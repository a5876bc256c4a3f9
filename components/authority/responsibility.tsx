import Link from 'next/link'
import { longDate } from '@/lib/domain/dates'
import type { AuthorityPageView, AuthorityRef } from '@/lib/queries/types'
import { authorityHref } from '@/lib/views'

/** Whether the council's time is over or still to come, and who came before or after; nothing of one that stays. */
export function Responsibility({
  view: { authority, successors, predecessors },
}: {
  view: AuthorityPageView
}) {
  const { standing, responsibleFrom, responsibleTo } = authority
  if (standing === 'responsible') return null
  return (
    <p className="mt-3 max-w-prose text-lead">
      {standing === 'to-come' ? (
        <>
          Will be responsible for children’s services from {longDate(responsibleFrom!)}.
          <Named label="Until then:" councils={predecessors} />
        </>
      ) : (
        <>
          Responsible for children’s services until {longDate(responsibleTo!)}.
          <Named label={standing === 'gone' ? 'Now:' : 'After that:'} councils={successors} />
        </>
      )}
    </p>
  )
}

function Named({ label, councils }: { label: string; councils: readonly AuthorityRef[] }) {
  if (councils.length === 0) return null
  return (
    <>
      {' '}
      {label}{' '}
      {councils.map(({ slug, formalName }, index) => (
        <span key={slug}>
          {index > 0 && (index === councils.length - 1 ? ' and ' : ', ')}
          <Link href={authorityHref(slug)}>{formalName}</Link>
        </span>
      ))}
      .
    </>
  )
}
