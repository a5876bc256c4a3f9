import type { SourceDocument } from '@/lib/reading/document'
import { openText } from '@/lib/reading/open-text'
import { letterOf2005, letterOf2006 } from '@/lib/reading/testing/apa-letter'
import { jarReview } from '@/lib/reading/testing/jar-review'
import { sifReport } from '@/lib/reading/testing/sif-report'

const TEXTS: Record<string, string> = {
  'made-up-apa-2005.txt': letterOf2005(),
  'made-up-apa-2006.txt': letterOf2006(),
  'made-up-jar.txt': jarReview(),
  'made-up-sif.txt': sifReport(),
}

/** Documents of our own making, one a form: what is damaged where the real ones are absent. */
export const madeUpDocuments = (): SourceDocument[] =>
  Object.entries(TEXTS).map(([file, text]) => openText(file, new TextEncoder().encode(text)))
