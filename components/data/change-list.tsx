import Link from 'next/link'
import { GradeTag } from '@/components/ui/grade-tag'
import { longDate } from '@/lib/domain/dates'
import { upperFirst } from '@/lib/domain/english'
import type { ChangeView } from '@/lib/queries/changes'
import { authorityHref, reportHref } from '@/lib/views'

/** Corrections one below the other: what changed on the left, why and by whom beside it. */
export function ChangeList({ changes }: { changes: readonly ChangeView[] }) {
  if (changes.length === 0) return <p className="mt-8">No grade has been corrected so far.</p>
  return (
    <ol className="mt-8 border-t-2 border-ink">
      {changes.map(change => (
        <Change key={change.key} change={change} />
      ))}
    </ol>
  )
}

const KINDS: Record<ChangeView['kind'], string> = {
  decision: 'A person’s decision',
  publisher: 'A publisher’s correction',
  import: 'An import',
}

function Change({ change }: { change: ChangeView }) {
  const { at, kind, council, reportId, title, label, before, after, why, who, standing } = change
  const day = at.slice(0, 10)
  return (
    <li className="grid gap-x-10 gap-y-3 border-b border-rule py-5 break-inside-avoid md:grid-cols-2">
      <div>
        <p className="text-small text-quiet">
          <time dateTime={day}>{longDate(day)}</time> · {KINDS[kind]}
        </p>
        <h2 className="mt-1 font-sans text-body">
          <Link href={authorityHref(council.slug)}>{council.name}</Link>: {label}
        </h2>
        <p className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1">
          <span>from</span>
          <GradeTag {...before} />
          <span>to</span>
          <GradeTag {...after} />
        </p>
        <p className="mt-2 text-small text-quiet">
          {reportId ? <Link href={reportHref(reportId)}>{title}</Link> : title}
        </p>
      </div>
      <div className="max-w-prose">
        <p>{why}</p>
        <p className="mt-1 text-small text-quiet">{who}</p>
        {standing && <p className="mt-1 font-semibold">{upperFirst(standing)}</p>}
      </div>
    </li>
  )
}
