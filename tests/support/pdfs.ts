import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { SourceDocument } from '@/lib/reading/document'
import { openPdf } from '@/lib/reading/pdf/open-pdf'
import { eachPage, pdfium, withPdf } from '@/lib/reading/pdf/pdfium'
import { pageText } from '@/lib/reading/pdf/segments'

const shared = (path: string): string => fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url))

/** The real PDFs lie outside the repository; where they are absent, their tests are skipped. */
export const PDFS_ARE_HERE = existsSync(shared('reports/pdf-index.csv'))

const indexSchema = z.array(
  z.object({
    file: z.string(),
    authority: z.string(),
    ofsted_urn: z.string(),
    framework: z.enum(['sif', 'ilacs', 'lac-2013']),
  }),
)
const gradesSchema = z.array(z.object({ file: z.string(), judgement: z.string(), grade: z.string() }))

const table = <T>(path: string, schema: z.ZodType<T>): T =>
  schema.parse(parse(PDFS_ARE_HERE ? readFileSync(shared(path)) : '', { columns: true, bom: true }))

/** One row a PDF: its file, its council as a slug and by Ofsted's number, its framework. */
export const pdfIndex = () => table('reports/pdf-index.csv', indexSchema)

/** One row a grade in Ofsted's own table; '-' is 'not judged'. */
export const pdfGrades = () => table('answers/pdf-grades.csv', gradesSchema)

export const pdfBytes = (file: string): Uint8Array => readFileSync(shared(`reports/pdf/${file}`))

const opened = new Map<string, Promise<SourceDocument>>()

/** One of the real PDFs, opened once. */
export function pdfDocument(file: string): Promise<SourceDocument> {
  const document = opened.get(file) ?? openPdf(file, pdfBytes(file))
  opened.set(file, document)
  return document
}

/** The text of each page as PDFium gives it, white space collapsed: not by way of our lines. */
export async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const module = await pdfium()
  return withPdf(module, bytes, document =>
    eachPage(module, document, page => pageText(module, page).replaceAll('\uFFFE', '-').replace(/\s+/g, ' ')),
  )
}
