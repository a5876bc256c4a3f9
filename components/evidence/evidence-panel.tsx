import Link from 'next/link'
import { GradeTag } from '@/components/ui/grade-tag'
import { frameworkOf } from '@/lib/domain/frameworks'
import type { EvidenceView } from '@/lib/queries/types'
import type { Evidence } from '@/lib/reading/report'
import { reportHref } from '@/lib/views'
import { Checked } from './checked'
import { EvidenceFocus } from './evidence-focus.client'
import { OtherSources } from './other-sources'
import { Quotation } from './quotation'

/**
 * The words behind one grade, beside the page that showed it. It is part of the page's address, so it opens without
 * scripts, can be sent as a link, and prints.
 */
export function EvidencePanel({ view, closeHref }: { view: EvidenceView; closeHref: string }) {
  const title = `${view.label}: ${view.word}`
  return (
    <aside
      id="evidence"
      aria-labelledby="evidence-title"
      className="fixed inset-x-0 bottom-0 z-20 max-h-[75vh] overflow-y-auto border-t-4 border-ink bg-paper px-5 pb-8 pt-4 shadow-[0_0_40px_rgb(0_0_0/0.35)] md:inset-y-0 md:left-auto md:right-0 md:max-h-none md:w-[30rem] md:border-l-4 md:border-t-0 md:px-7 md:pt-6 print:static print:mt-8 print:w-auto print:border-t-2 print:p-0 print:pt-4 print:shadow-none"
    >
      <EvidenceFocus closeHref={closeHref} evidenceId={view.id} />
      <div className="flex items-start justify-between gap-4">
        <p className="text-small text-quiet">
          {view.authority.formalName}
          <br />
          {frameworkOf(view.framework).name}. {view.dateText}
        </p>
        <Link
          href={closeHref}
          scroll={false}
          className="-mr-2 shrink-0 px-2 py-2 text-small print:hidden"
          aria-label="Close the evidence"
        >
          Close
        </Link>
      </div>
      <h2 id="evidence-title" tabIndex={-1} className="mt-3 shadow-none outline-none">
        {title}
      </h2>
      <Facts view={view} />
      <Checked view={view} />
      <div className="mt-6 space-y-6">
        {quotations(view).map(evidence => (
          <Quotation key={JSON.stringify(evidence)} evidence={evidence} mark={view.asWritten} />
        ))}
      </div>
      {!view.hasWords && !view.table && <NotLoaded view={view} />}
      <OtherSources view={view} />
      <p className="mt-6">
        <Link href={reportHref(view.reportId, `judgement-${view.id.slice(view.reportId.length + 1)}`)}>
          {view.table ? 'The whole row' : 'The whole document'}: {view.reportTitle}
        </Link>
      </p>
      {view.url && (
        <p className="mt-2">
          <a href={publisherPage(view)}>{view.table ? 'Where it was published' : 'The publisher’s copy'}</a>
        </p>
      )}
      {view.licence && <p className="mt-4 text-small text-quiet">Licence as printed: {view.licence}</p>}
    </aside>
  )
}

function Facts({ view }: { view: EvidenceView }) {
  return (
    <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
      {(view.asWritten || view.evidence.length > 0) && (
        <>
          <dt className="text-quiet">Printed as</dt>
          <dd className="font-semibold">
            {view.asWritten ? `“${view.asWritten}”` : 'no grade'}
            {view.descriptor && <span className="font-normal"> ({view.descriptor})</span>}
          </dd>
        </>
      )}
      {view.check?.row && !view.check.open && (
        <>
          <dt className="text-quiet">The reader</dt>
          <dd>{view.check.row.reader}</dd>
        </>
      )}
      {view.scale.length > 0 && (
        <>
          <dt className="text-quiet">Scale</dt>
          <dd>
            <ol className="flex flex-wrap gap-x-2 gap-y-1" aria-label="The scale of this row, best first">
              {view.scale.map(({ grade, word }) => (
                <li key={grade} className={grade === view.grade ? '' : 'py-0.5 text-quiet'}>
                  {grade === view.grade ? <GradeTag grade={grade} word={word} /> : word}
                </li>
              ))}
            </ol>
          </dd>
        </>
      )}
    </dl>
  )
}

/** The words behind the grade and those behind its doubts, each once. */
const quotations = ({ evidence, check }: EvidenceView): Evidence[] => [
  ...new Map(
    [...evidence, ...(check?.doubts ?? []).flatMap(doubt => doubt.evidence)].map(one => [
      JSON.stringify(one),
      one,
    ]),
  ).values(),
]

/** The bundled facts say where the words stand; the words themselves come with the document. */
function NotLoaded({ view }: { view: EvidenceView }) {
  return (
    <div className="mt-6 border-l-4 border-edge bg-wash px-4 py-3">
      <p className="font-semibold">The words are not loaded yet</p>
      <p className="mt-1">
        The place above is where they stand in the document. Whoever runs this site can load them with{' '}
        <code className="break-all font-sans font-semibold">npm run import -- {view.file}</code>.
      </p>
    </div>
  )
}

/** A PDF opens at the page of its first quotation. */
function publisherPage({ url, evidence }: EvidenceView): string {
  const page = evidence.find(one => one.page)?.page
  return page ? `${url}#page=${page}` : `${url}`
}
