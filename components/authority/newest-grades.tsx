import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { gradeClass } from '@/components/ui/grade-tag'
import type { AuthorityPageView, Cell } from '@/lib/queries/types'
import { authorityHref, compareHref } from '@/lib/views'
import { allInspections } from './heading'

/** Today first, large: every grade of the newest inspection held, in the framework's own words. */
export function NewestGrades({ view }: { view: AuthorityPageView }) {
  const newest = allInspections(view)[0]
  const { slug } = view.authority
  // A row its edition does not grade has no place among the grades; the timeline tells why it is empty.
  const graded = newest?.cells.filter(cell => cell.evidenceId) ?? []
  return (
    <div className="mt-7">
      {newest && (
        <ul
          className="grid grid-cols-2 gap-2 sm:gap-3 md:grid-cols-4"
          aria-label={`Grades, ${newest.dateText}`}
        >
          {graded.map(cell => (
            <li key={cell.evidenceId ?? cell.label} className="flex">
              <GradeCard cell={cell} slug={slug} />
            </li>
          ))}
        </ul>
      )}
      <div className="mt-4 flex flex-wrap gap-3 print:hidden">
        <Link href={compareHref({ councils: [slug] })} className={buttonClass}>
          Compare with…
        </Link>
        {view.findings.length > 0 && (
          <a href="#findings" className={buttonClass}>
            What inspectors asked for
          </a>
        )}
      </div>
    </div>
  )
}

function GradeCard({ cell, slug }: { cell: Cell; slug: string }) {
  const look = `${gradeClass(cell.grade)} flex w-full flex-col justify-between gap-2 rounded-sm px-3.5 py-3`
  const content = (
    <>
      <span className="text-small leading-tight">{cell.label}</span>
      <span className="text-lead font-semibold leading-tight">{cell.word}</span>
    </>
  )
  if (!cell.evidenceId) return <div className={look}>{content}</div>
  return (
    <Link
      href={authorityHref(slug, { evidence: cell.evidenceId })}
      scroll={false}
      className={`${look} no-underline hover:underline`}
    >
      {content}
    </Link>
  )
}
