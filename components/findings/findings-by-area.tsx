import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { frameworkOf } from '@/lib/domain/frameworks'
import type { FindingView, InspectionView } from '@/lib/queries/types'
import { reportHref } from '@/lib/views'
import { FindingList } from './finding-list'
import { groupFindings } from './group-findings'

/** Findings of several documents: one block a document, one row an area, praise and requests side by side. */
export function FindingsByArea({
  findings,
  documents,
}: {
  findings: FindingView[]
  documents: InspectionView[]
}) {
  const newestFirst = documents.toSorted((one, other) => other.placedOn.localeCompare(one.placedOn))
  if (newestFirst.length === 0)
    return <p className="text-quiet">No document is held, so there are no findings.</p>
  return (
    <div className="space-y-12">
      {newestFirst.map(document => (
        <article key={document.reportId} aria-labelledby={`findings-${document.reportId}`}>
          <h3 id={`findings-${document.reportId}`} className="border-b-2 border-ink pb-2 text-lead">
            <Link href={reportHref(document.reportId)} className="text-ink">
              {frameworkOf(document.framework).name}
            </Link>
            <span className="font-normal text-quiet"> · {document.dateText}</span>
          </h3>
          {document.hasWords ? (
            <FindingGroups findings={findings.filter(one => one.reportId === document.reportId)} level={4} />
          ) : (
            <Notice title="The words of this document are not loaded yet">
              <p>Its grades and places are known; its findings come with the document itself.</p>
            </Notice>
          )}
        </article>
      ))}
    </div>
  )
}

/** The findings of one document, under headings of the page's next level. */
export function FindingGroups({ findings, level }: { findings: FindingView[]; level: 3 | 4 }) {
  const Heading = `h${level}` as const
  return (
    <>
      {findings.some(({ unsplit }) => unsplit) && (
        <p className="mt-3 max-w-prose text-small text-quiet">
          † The bullets of this table are lost in the document, so an entry may hold several points run
          together. They are not divided by guess.
        </p>
      )}
      {groupFindings(findings).map(group => (
        <section key={group.title} aria-label={group.title} className="border-b border-rule py-5">
          <Heading className="font-semibold">{group.title}</Heading>
          <div className="mt-2 grid gap-x-10 gap-y-5 md:grid-cols-2">
            {group.lists.map(list => (
              <FindingList key={list.title} level={level === 3 ? 4 : 5} {...list} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}
