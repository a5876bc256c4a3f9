import Link from 'next/link'
import type { EvidenceView } from '@/lib/queries/types'
import { reportHref } from '@/lib/views'

/** What the other sources of the inspection say of the same row; one that disagrees says so first. */
export function OtherSources({ view }: { view: EvidenceView }) {
  const { others } = view
  if (others.length === 0) return null
  const disagree = others.some(({ agrees }) => !agrees)
  return (
    <section className={`mt-6 border-l-4 px-4 py-3 ${disagree ? 'border-ink' : 'border-edge'} bg-wash`}>
      <h3>{disagree ? 'The sources disagree' : 'Other sources say the same'}</h3>
      <ul className="mt-1 space-y-1">
        {others.map(({ reportId, title, word, asWritten, agrees }) => (
          <li key={reportId}>
            {!agrees && <strong>{word}: </strong>}
            <Link href={reportHref(reportId)}>{title}</Link>
            {asWritten && asWritten !== word && `, there written “${asWritten}”`}
          </li>
        ))}
      </ul>
    </section>
  )
}
