import type { SourceDocument } from '@/lib/reading/document'
import { openText } from '@/lib/reading/open-text'
import { letterOf2005, letterOf2006 } from '@/lib/reading/testing/apa-letter'
import { cpiReport } from '@/lib/reading/testing/cpi-report'
import { EARLY_ROWS, earlyJarReview } from '@/lib/reading/testing/early-jar-review'
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

/** Nobody can miss a row that some reviews have and others have not. */
const ROWS_OF_ALL = EARLY_ROWS.filter(row => !row.startsWith('Children'))

const TEXTS: Record<string, string> = {
  'made-up-apa-2005.txt': letterOf2005(),
  'made-up-apa-2006.txt': letterOf2006(),
  'made-up-apa-2007.txt': gradedLetter(),
  'made-up-jar-2006.txt': earlyJarReview({ rows: ROWS_OF_ALL }),
  'made-up-rating.txt': ratingLetter(),
  'made-up-jar.txt': jarReview(),
  'made-up-sif.txt': sifReport(),
  'made-up-slac.txt': asText(slacReport()),
  'made-up-cpi.txt': asText(cpiReport()),
  'made-up-lac.txt': asText(lacReport()),
}

const PAGES: Record<string, string> = {
  'made-up-slac.pdf': slacReport(),
  'made-up-cpi.pdf': cpiReport(),
  'made-up-lac.pdf': lacReport(),
  'made-up-ilacs-2018.pdf': ilacsReportOf2018(),
  'made-up-ilacs-2023.pdf': ilacsReport(),
  'made-up-ilacs-2026.pdf': ilacsReportOf2026(),
  'made-up-focused-visit.pdf': visitLetter(),
  'made-up-monitoring-visit.pdf': monitoringLetter(),
}

/** Documents of our own making, one a form: what is damaged where the real ones are absent. */
export const madeUpDocuments = (): SourceDocument[] => [
  ...Object.entries(TEXTS).map(([file, text]) => openText(file, new TextEncoder().encode(text))),
  ...Object.entries(PAGES).map(([file, text]) => ({ ...pagedDocument(text), file })),
]
