import { Quotation } from '@/components/evidence/quotation'
import { Section } from '@/components/ui/section'
import { partialDate } from '@/lib/domain/dates'
import type { QuotedView } from '@/lib/queries/types'
import { QuotedName } from './quoted-name'

/** Grades this document repeats from elsewhere, with the words that do so. */
export function QuotedInDocument({ quoted }: { quoted: QuotedView[] }) {
  if (quoted.length === 0) return null
  return (
    <Section
      id="quoted"
      title="Grades quoted from other inspections"
      intro="A quotation is not a judgement of this document."
    >
      <ul className="border-t-2 border-ink">
        {quoted.map(one => (
          <li
            key={`${one.area} ${one.what} ${one.when} ${one.from}`}
            className="grid gap-x-10 gap-y-2 border-b border-rule py-4 md:grid-cols-[22rem_1fr]"
          >
            <div>
              <h3>
                <QuotedName quoted={one} />
              </h3>
              <p>“{one.asWritten}”</p>
              <p className="text-small text-quiet">
                {one.from}
                {one.when && `, ${partialDate(one.when)}`}
              </p>
            </div>
            <div className="max-w-prose space-y-3">
              {one.evidence.map(evidence => (
                <Quotation key={JSON.stringify(evidence)} evidence={evidence} mark={one.asWritten} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
