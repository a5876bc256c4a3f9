import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { FindingGroups } from '@/components/findings/findings-by-area'
import { QuotedInDocument } from '@/components/quoted/quoted-in-document'
import { Doubts } from '@/components/report/doubts'
import { ReportFacts } from '@/components/report/facts'
import { ReportHeading } from '@/components/report/heading'
import { Judgements } from '@/components/report/judgements'
import { ReportText } from '@/components/report/text'
import { Section } from '@/components/ui/section'
import { reportPage } from '@/lib/queries/report-page'
import type { RouteProps } from '@/lib/views'

/** The title and the page ask once for both. */
const loadReport = cache(reportPage)

type Props = RouteProps<{ id: string }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadReport((await params).id))?.title ?? 'Document not found' }
}

export default async function ReportRoute({ params }: Props) {
  const view = await loadReport((await params).id)
  if (!view) notFound()
  return (
    <>
      <ReportHeading view={view} />
      <Judgements view={view} />
      <Doubts checks={view.checks} />
      {view.findings.length > 0 && (
        <Section
          id="findings"
          title="What inspectors praised and asked for"
          intro="In the inspectors’ words, in the order of the document."
        >
          <FindingGroups findings={view.findings} level={3} />
        </Section>
      )}
      <QuotedInDocument quoted={view.quoted} />
      <ReportFacts view={view} />
      <ReportText passages={view.passages} />
    </>
  )
}
