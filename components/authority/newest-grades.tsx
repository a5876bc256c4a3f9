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
  const council = graded.filter(({ area }) => area !== 'lscb')
  const board = graded.filter(({ area }) => area === 'lscb')
  return (
    <div className="mt-7">
      {newest && <GradeCards cells={council} slug={slug} label={`Grades, ${newest.dateText}`} />}
      {board.length > 0 && (
        <>
          <p className="mb-1.5 mt-4 text-small text-quiet">
            The board of local agencies, judged separately; not a grade of the council
          </p>
          <GradeCards cells={board} slug={slug} label="Grade of the board" />
        </>
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

function GradeCards({ cells, slug, label }: { cells: Cell[]; slug: string; label: string }) {
  return (
    <ul className="grid grid-cols-2 gap-2 sm:gap-3 md:grid-cols-4" aria-label={label}>
      {cells.map(cell => (
        <li key={cell.evidenceId} className="flex">
          <Link
            href={authorityHref(slug, { evidence: cell.evidenceId })}
            scroll={false}
            className={`${gradeClass(cell.grade)} flex w-full flex-col justify-between gap-2 rounded-sm px-3.5 py-3 no-underline hover:underline`}
          >
            <span className="text-small leading-tight">{cell.label}</span>
            <span>
              <span className="block text-lead font-semibold leading-tight">{cell.word}</span>
              {cell.checked && <span className="text-small">checked by a person</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
