import { Quotation } from '@/components/evidence/quotation'
import { Section } from '@/components/ui/section'
import type { ReportPageView } from '@/lib/queries/types'

/** What the reader was unsure of, for a person to decide. */
export function Doubts({ doubts }: Pick<ReportPageView, 'doubts'>) {
  if (doubts.length === 0) return null
  return (
    <Section
      id="doubts"
      title="To be checked by a person"
      intro="Nothing here is shown as sure until somebody has looked at the document."
    >
      <ul className="space-y-5">
        {doubts.map(({ code, sentence, evidence }) => (
          <li key={`${code} ${sentence}`} className="max-w-prose border-l-4 border-dashed border-edge pl-4">
            <p>{sentence}</p>
            <div className="mt-2 space-y-3">
              {evidence.map(one => (
                <Quotation key={JSON.stringify(one)} evidence={one} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
