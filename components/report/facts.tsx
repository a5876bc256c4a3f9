import { Section } from '@/components/ui/section'
import { longDate } from '@/lib/domain/dates'
import type { ReportImport, ReportPageView } from '@/lib/queries/types'

/** What identifies the document, and how it came in. */
export function ReportFacts({ view }: { view: ReportPageView }) {
  const { dates } = view.inspection
  const facts: [string, React.ReactNode][] = [
    ['Addressed to', view.addressee],
    ['Lead inspector', view.leadInspector],
    ['Kind', view.kind],
    ['Looked into', view.theme],
    ['Published', dates.published && longDate(dates.published)],
    ['File', view.file],
    ['Pages', view.pages],
    ['Licence as printed', view.licence],
    ['Publisher’s copy', view.url && <a href={view.url}>{view.url}</a>],
    [
      'sha256 of the file',
      <span key="sha256" className="break-all">
        {view.sha256}
      </span>,
    ],
    ['How it came in', <Imports key="imports" imports={view.imports} />],
  ]
  return (
    <Section id="facts" title={view.inspection.table ? 'The table' : 'The document'}>
      <dl className="grid max-w-[60rem] gap-x-8 gap-y-1 sm:grid-cols-[auto_1fr] sm:gap-y-3">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-quiet max-sm:mt-3">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Section>
  )
}

const SOURCES: Record<ReportImport['source'], string> = {
  bundle: 'facts bundled with the product',
  files: 'the document itself',
}

function Imports({ imports }: { imports: ReportImport[] }) {
  const written = imports.filter(({ outcome }) => outcome === 'created' || outcome === 'changed')
  return (
    <ul>
      {written.map(({ at, source, outcome }) => (
        <li key={`${at} ${source}`}>
          {longDate(at.slice(0, 10))}: {SOURCES[source]}, {outcome}
        </li>
      ))}
    </ul>
  )
}
