import type { SourceDocument } from '@/lib/reading/document'
import { openText } from '@/lib/reading/open-text'
import { letterOf2005, letterOf2006 } from '@/lib/reading/testing/apa-letter'
import { asPages } from '@/lib/reading/testing/as-pages'
import { boardReview } from '@/lib/reading/testing/board-review'
import { cpiReport } from '@/lib/reading/testing/cpi-report'
import { earlyJarReview } from '@/lib/reading/testing/early-jar-review'
import { gradedLetter } from '@/lib/reading/testing/graded-letter'
import { ilacsReport, ilacsReportOf2018, ilacsReportOf2026 } from '@/lib/reading/testing/ilacs-report'
import { jarReview } from '@/lib/reading/testing/jar-review'
import { lacReport } from '@/lib/reading/testing/lac-report'
import { pagedDocument } from '@/lib/reading/testing/pages'
import { ratingLetter } from '@/lib/reading/testing/rating-letter'
import { asText } from '@/lib/reading/testing/report-frame'
import { sifReport } from '@/lib/reading/testing/sif-report'
import { slacReport } from '@/lib/reading/testing/slac-report'
import { monitoringLetter, visitLetter } from '@/lib/reading/testing/visit-letter'

/** Written as text files are. */
const TEXTS: Record<string, string> = {
  'apa-2005': letterOf2005(),
  'apa-2006': letterOf2006(),
  'apa-2007': gradedLetter(),
  'apa-2007-without-table': gradedLetter({ table: '' }, (name, grade) => `${name}\nGrade: ${grade}`),
  'annual-rating': ratingLetter(),
  'jar-2006': earlyJarReview(),
  'jar-2008': jarReview(),
  sif: sifReport(),
  'lscb-review': boardReview(),
}
/** Written as `pagedDocument` takes it. */
const PAGED: Record<string, string> = {
  slac: slacReport(),
  cpi: cpiReport(),
  'lac-2013': lacReport(),
  'ilacs-2018': ilacsReportOf2018(),
  'ilacs-2023': ilacsReport(),
  'ilacs-2026': ilacsReportOf2026(),
  'focused-visit': visitLetter(),
  'monitoring-visit': monitoringLetter(),
}

/** Documents of our own making, one a form, each as text and on pages: what is damaged where the real ones are absent. */
export const madeUpDocuments = (): SourceDocument[] => [
  ...Object.entries(TEXTS).flatMap(([form, text]) => [textFile(form, text), pages(form, asPages(text))]),
  ...Object.entries(PAGED).flatMap(([form, text]) => [
    textFile(form, asText(text)),
    pages(form, pagedDocument(text)),
  ]),
]

const textFile = (form: string, text: string): SourceDocument =>
  openText(`made-up-${form}.txt`, new TextEncoder().encode(text))

const pages = (form: string, document: SourceDocument): SourceDocument => ({
  ...document,
  file: `made-up-${form}.pdf`,
})
