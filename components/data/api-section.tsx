import { ScrollRegion } from '@/components/ui/scroll-region'
import { Section } from '@/components/ui/section'

/** Resource, what it holds, an example that filters it. */
const RESOURCES = [
  ['/api/v1/authorities', 'Councils', '/api/v1/authorities?limit=10'],
  ['/api/v1/inspections', 'Inspections and letters', '/api/v1/inspections?framework=ilacs'],
  ['/api/v1/judgements', 'Grades', '/api/v1/judgements?authority=essex&framework=apa'],
  ['/api/v1/findings', 'Findings', '/api/v1/findings?authority=essex'],
  ['/api/v1/neighbours', 'Similar councils', '/api/v1/neighbours?authority=essex'],
] as const

/** How a program reads the record: the resources, an example each, and what every answer has in common. */
export function ApiSection() {
  return (
    <Section
      id="api"
      title="For programs: the API"
      intro="Reading only, without a key. The same rows and columns as in the downloads."
    >
      <ScrollRegion label="Resources of the API, scrolls sideways">
        <table className="w-full min-w-[40rem] border-collapse print:min-w-0 text-small">
          <caption className="sr-only">Resources of the API with an example each</caption>
          <thead>
            <tr className="border-b-2 border-ink">
              {['Resource', 'Holds', 'For example'].map(head => (
                <th key={head} scope="col" className="py-2 pr-4">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {RESOURCES.map(([resource, holds, example]) => (
              <tr key={resource} className="border-b border-rule align-top">
                <th scope="row" className="py-2 pr-4 font-normal">
                  <code>{resource}</code>
                </th>
                <td className="py-2 pr-4">{holds}</td>
                <td className="py-2">
                  <a href={example}>
                    <code>{example}</code>
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <ul className="mt-4 max-w-prose list-disc space-y-1 pl-5">
        <li>
          Answers come in pages: each names the address of the next one in its <code>Link</code> header.
        </li>
        <li>
          JSON, or CSV where the request says <code>Accept: text/csv</code>.
        </li>
        <li>
          Each answer carries an <code>ETag</code>. Send it back as <code>If-None-Match</code>, and an
          unchanged answer is a short 304.
        </li>
        <li>
          Every row has the council’s DfE number and GSS code, and a comparability group: grades are the same
          only within one framework and one edition of it.
        </li>
        <li>
          All of it is described in <a href="/api/v1/openapi.json">OpenAPI 3.1</a>.
        </li>
      </ul>
    </Section>
  )
}
