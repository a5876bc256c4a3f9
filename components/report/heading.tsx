import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { longDate } from '@/lib/domain/dates'
import { tableRowTitle } from '@/lib/domain/report-title'
import type { ReportPageView } from '@/lib/queries/types'
import { authorityHref } from '@/lib/views'

/** Which document this is, and whether its words are here. */
export function ReportHeading({ view }: { view: ReportPageView }) {
  const { authority, inspection, title, frameworkTitle } = view
  return (
    <header>
      <p className="text-small text-quiet">
        <Link href={authorityHref(authority.slug)}>{authority.formalName}</Link> · {frameworkTitle}
      </p>
      <h1 className="mt-1">{title}</h1>
      <p className="mt-4 text-lead">{inspection.dateText}.</p>
      {inspection.table && (
        <p className="mt-4 max-w-prose">
          This is a row of a published table and no document: {tableRowTitle(inspection.table)}
          {inspection.table.asAt && `, as at ${longDate(inspection.table.asAt)}`}.
        </p>
      )}
      {!inspection.hasWords && !inspection.table && (
        <Notice title="Only the facts of this document are loaded">
          <p>
            Its grades, dates and their places come with the product; its words do not. Whoever runs this site
            can load them with{' '}
            <code className="break-all font-sans font-semibold">npm run import -- {view.file}</code>.
          </p>
        </Notice>
      )}
    </header>
  )
}
