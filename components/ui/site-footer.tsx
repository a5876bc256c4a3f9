import Link from 'next/link'

export function SiteFooter() {
  return (
    <footer className="border-t border-rule bg-wash print:bg-paper">
      <div className="mx-auto max-w-page space-y-2 px-4 py-8 print:space-y-0 text-small text-quiet sm:px-6 print:px-0 print:py-2">
        <p className="max-w-prose print:max-w-none">
          Each framework asked its own questions on its own scale. Gradeline sets grades beside each other and
          shows the words behind them; it does not rank councils, average grades or join one framework to the
          next.
        </p>
        <p className="max-w-prose print:max-w-none">
          Grades are facts from reports by Ofsted and the inspectorates before it, Crown copyright. The
          licence of each document is shown with it.
        </p>
        <p className="print:hidden">
          <Link href="/data">What is held here, and downloads</Link> ·{' '}
          <Link href="/data/changes">Corrected grades</Link> · <Link href="/data#api">API</Link>
        </p>
      </div>
    </footer>
  )
}
