import { withoutMarkup } from '@/components/evidence/quotation'
import { Section } from '@/components/ui/section'
import type { ReportPageView } from '@/lib/queries/types'

/** The document's text in its order, folded away until it is asked for. */
export function ReportText({ passages }: Pick<ReportPageView, 'passages'>) {
  if (passages.length === 0) return null
  return (
    <div className="print:hidden">
      <Section
        id="text"
        title="The text"
        intro="As it stands in the document, without what conversion left over."
      >
        <details>
          <summary className="min-h-11 py-2 font-semibold text-link">Show the text</summary>
          <div className="mt-3 max-w-prose space-y-3">
            {passages.map(({ line, page, paragraph, text }) => (
              <p key={`${page} ${line} ${text}`}>
                {paragraph && <span className="text-quiet">{paragraph} </span>}
                {withoutMarkup(text)}
              </p>
            ))}
          </div>
        </details>
      </Section>
    </div>
  )
}
