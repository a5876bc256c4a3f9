import type { Metadata, Viewport } from 'next'
import '@fontsource-variable/source-sans-3'
import '@fontsource-variable/source-serif-4'
import './globals.css'
import { SiteFooter } from '@/components/ui/site-footer'
import { SiteHeader } from '@/components/ui/site-header'

// The record changes while the site runs, so that no page can be made ahead of being asked for.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Gradeline', template: '%s · Gradeline' },
  description:
    'How England’s councils have been judged on helping and protecting children: grades over time and side by side, with the words behind each one.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#11181f' },
  ],
}

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en-GB">
      <body className="flex min-h-screen flex-col print:block">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-2 focus:bg-paper focus:px-3 focus:py-2"
        >
          Skip to the content
        </a>
        <SiteHeader />
        <main id="main" className="mx-auto w-full max-w-page flex-1 px-4 pb-16 pt-8 sm:px-6 print:p-0">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
