import Link from 'next/link'

const PAGES = [
  { href: '/authorities', label: 'Councils' },
  { href: '/compare', label: 'Compare' },
  { href: '/data', label: 'Data' },
]

export function SiteHeader() {
  return (
    <header className="border-b border-rule print:border-0">
      <div className="mx-auto flex max-w-page flex-wrap items-baseline justify-between gap-x-8 px-4 py-4 sm:px-6 print:p-0">
        <Link href="/" className="font-serif text-lead font-semibold text-ink no-underline hover:underline">
          Gradeline
        </Link>
        <nav aria-label="Main" className="print:hidden">
          <ul className="flex gap-6">
            {PAGES.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} className="inline-block py-2 no-underline hover:underline">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
