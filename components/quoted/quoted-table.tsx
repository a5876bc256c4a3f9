import Link from 'next/link'
import { ScrollRegion } from '@/components/ui/scroll-region'
import { Section } from '@/components/ui/section'
import { partialDate } from '@/lib/domain/dates'
import type { QuotedView } from '@/lib/queries/types'
import { reportHref } from '@/lib/views'
import { QuotedName } from './quoted-name'

/** Grades these documents repeat from elsewhere, each with the document that says so. */
export function QuotedTable({ quoted }: { quoted: QuotedView[] }) {
  if (quoted.length === 0) return null
  return (
    <Section
      id="quoted"
      title="Grades quoted from other inspections"
      intro="These documents repeat grades given elsewhere. A quotation is not a judgement: check it against its own report where one exists."
    >
      <ScrollRegion label="Table of quoted grades">
        <table className="w-full border-collapse text-small">
          <thead>
            <tr className="border-b-2 border-ink align-bottom">
              <th scope="col" className="py-2 pr-4">
                What was judged
              </th>
              <th scope="col" className="py-2 pr-4">
                When
              </th>
              <th scope="col" className="py-2 pr-4">
                Grade, as quoted
              </th>
              <th scope="col" className="py-2">
                Quoted in
              </th>
            </tr>
          </thead>
          <tbody>
            {quoted.map(one => (
              <tr
                key={`${one.reportId} ${one.area} ${one.what} ${one.when}`}
                className="border-b border-rule align-top"
              >
                <th scope="row" className="py-2 pr-4 font-normal">
                  <QuotedName quoted={one} />
                </th>
                <td className="whitespace-nowrap py-2 pr-4">
                  {one.when ? partialDate(one.when) : 'not stated'}
                </td>
                <td className="py-2 pr-4">“{one.asWritten}”</td>
                <td className="py-2">
                  <Link href={reportHref(one.reportId, 'quoted')}>{one.reportTitle}</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  )
}
