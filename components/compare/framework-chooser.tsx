import Link from 'next/link'
import type { ComparePageView } from '@/lib/queries/types'
import { type CompareAddress, compareHref } from '@/lib/views'

/** Which framework is compared, and in how many of the chosen councils each one has grades. */
export function FrameworkChooser({ view, address }: { view: ComparePageView; address: CompareAddress }) {
  const total = view.councils.length
  return (
    <nav aria-label="Framework" className="print:hidden">
      <ul className="flex flex-wrap gap-2">
        {view.coverage.map(({ framework, short, title, councils }) => {
          const current = framework === view.framework
          return (
            <li key={framework}>
              <Link
                href={compareHref({ ...address, framework })}
                aria-current={current ? 'page' : undefined}
                className={`inline-flex min-h-11 items-center rounded-sm border px-4 py-2 no-underline ${
                  current
                    ? 'border-ink bg-ink font-semibold text-paper'
                    : 'border-edge text-ink hover:border-ink hover:bg-wash'
                }`}
              >
                <span className="md:hidden">{short}</span>
                <span className="hidden md:inline">{title}</span>: {councils} of {total}{' '}
                {total === 1 ? 'council' : 'councils'}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
