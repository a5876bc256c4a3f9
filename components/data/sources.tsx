import { ScrollRegion } from '@/components/ui/scroll-region'
import { Section } from '@/components/ui/section'
import { longDate } from '@/lib/domain/dates'
import type { SourcesView, SourceView } from '@/lib/queries/sources'

/** Where everything comes from, with its day and the terms of its use. */
export function Sources({ sources: { documents, tables, references } }: { sources: SourcesView }) {
  return (
    <Section
      id="sources"
      title="Sources"
      intro="Grades come from documents and from tables that others published. Several sources may tell of one inspection; then the document goes first."
    >
      <ScrollRegion label="Sources, scrolls sideways">
        <table className="w-full min-w-[52rem] border-collapse print:min-w-0 text-small">
          <caption className="sr-only">Sources with publisher, day, number of records and licence</caption>
          <thead>
            <tr className="border-b-2 border-ink align-bottom">
              {['Source', 'Publisher', 'Day', 'Records', 'Licence'].map(head => (
                <th key={head} scope="col" className={`py-2 pr-4 ${head === 'Records' ? 'text-right' : ''}`}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <Group title="Documents" sources={documents} />
          <Group title="Published tables" sources={tables} />
          <Group title="About councils" sources={references} />
        </table>
      </ScrollRegion>
    </Section>
  )
}

function Group({ title, sources }: { title: string; sources: readonly SourceView[] }) {
  return (
    <tbody>
      <tr>
        <th colSpan={5} scope="rowgroup" className="pt-5 pb-1 text-body">
          {title}
        </th>
      </tr>
      {sources.length === 0 && (
        <tr className="border-b border-rule">
          <td colSpan={5} className="py-2">
            None is held yet.
          </td>
        </tr>
      )}
      {sources.map(source => (
        <SourceRow key={source.key} source={source} />
      ))}
    </tbody>
  )
}

function SourceRow({ source: { title, part, publisher, day, records, licences } }: { source: SourceView }) {
  return (
    <tr className="border-b border-rule align-top">
      <th scope="row" className="py-2 pr-4 font-normal">
        {title}
        {part && <span className="block text-quiet">Sheet {part}</span>}
      </th>
      <td className="py-2 pr-4">{publisher}</td>
      <td className="py-2 pr-4">{day ? `${day.is} ${longDate(day.on)}` : ''}</td>
      <td className="py-2 pr-4 text-right font-semibold">{records.toLocaleString('en-GB')}</td>
      <td className="py-2">
        {licences.length === 0
          ? 'as printed in each'
          : licences.map(licence => (
              <span key={licence} className="block">
                {licence}
              </span>
            ))}
      </td>
    </tr>
  )
}
