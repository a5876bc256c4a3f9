import Link from 'next/link'
import type { Box } from '@/lib/charts/hatch'

/**
 * A piece of a drawing that leads to its evidence: the whole of `hit` can be pressed and shows the focus. Without an
 * address it is a picture of its name. Forty links a page are not worth fetching ahead.
 */
export function EvidenceLink({
  href,
  name,
  hit,
  children,
}: {
  href: string | null
  name: string
  hit: Box
  children: React.ReactNode
}) {
  if (!href) {
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is not interactive
      <g role="img" aria-label={name}>
        {children}
      </g>
    )
  }
  return (
    <Link href={href} prefetch={false} scroll={false} aria-label={name} className="chart-link">
      <rect {...hit} rx={3} className="chart-hit" fill="transparent" />
      {children}
    </Link>
  )
}
