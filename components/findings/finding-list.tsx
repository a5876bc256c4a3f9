import { withoutMarkup } from '@/components/evidence/quotation'
import type { FindingView } from '@/lib/queries/types'

/** Findings of one kind. What a document runs together, or says there is none of, is said so. */
export function FindingList({
  title,
  findings,
  level,
}: {
  title: string
  findings: FindingView[]
  level: 4 | 5
}) {
  const Heading = `h${level}` as const
  return (
    <div>
      <Heading className="text-small font-semibold text-quiet">{title}</Heading>
      <ul className="mt-1 list-disc space-y-1.5 pl-5 marker:text-edge">
        {findings.map(finding => (
          <li key={`${finding.evidence[0]?.line} ${finding.text} ${finding.evidence[0]?.quote}`}>
            {finding.statedNone ? (
              <em>The document says there is none.</em>
            ) : (
              withoutMarkup(finding.text ?? '')
            )}
            <Asked finding={finding} />
            {finding.unsplit && <UnsplitMark />}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Asked({ finding: { who, byWhen } }: { finding: FindingView }) {
  if (!who && !byWhen) return null
  return <span className="block text-small text-quiet">{[who, byWhen].filter(Boolean).join(' · ')}</span>
}

const UnsplitMark = () => (
  <sup>
    <abbr title="may be several points run together" className="no-underline">
      †
    </abbr>
  </sup>
)
