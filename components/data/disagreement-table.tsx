import Link from 'next/link'
import { ScrollRegion } from '@/components/ui/scroll-region'
import type { Disagreement } from '@/lib/queries/disagreements'
import { authorityHref } from '@/lib/views'

/** A row a grade that is given differently, with every source's own word and a link to where it stands. */
export function DisagreementTable({ disagreements }: { disagreements: Disagreement[] }) {
  return (
    <ScrollRegion label="Grades that sources give differently">
      <table className="chart-table mt-8">
        <caption>Grades that sources give differently, by council</caption>
        <thead>
          <tr>
            <th scope="col">Council and inspection</th>
            <th scope="col">Area</th>
            <th scope="col">What each source says, the one that is shown first</th>
          </tr>
        </thead>
        <tbody>
          {disagreements.map(({ authority, inspection, dateText, label, sides }) => (
            <tr key={sides[0]?.evidenceId}>
              <th scope="row">
                <Link href={authorityHref(authority.slug)}>{authority.name}</Link>
                <br />
                <span className="font-normal">
                  {inspection}. {dateText}.
                </span>
              </th>
              <td>{label}</td>
              <td>
                <ul>
                  {sides.map(({ evidenceId, source, word, asWritten }) => (
                    <li key={evidenceId}>
                      <strong>{word}</strong>
                      {asWritten && asWritten !== word && ` (written “${asWritten}”)`}:{' '}
                      <Link href={authorityHref(authority.slug, { evidence: evidenceId })}>{source}</Link>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
