import { createHash } from 'node:crypto'
import type { SourceDocument } from '../document'
import { Refusal } from '../reader'
import { withoutFurniture } from './furniture'
import { linesOf } from './lines'
import { eachPage, type Pdfium, pdfium, withPdf } from './pdfium'
import { type Segment, segmentsOf } from './segments'
import { settingOf } from './setting'

/** The longest report known has 65 pages. */
const MOST_PAGES = 300
/** A page of text holds some thousand letters; fewer in a whole document are a scanner's stamp. */
const FEWEST_LETTERS = 200
/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY. */
const ENCRYPTED = [4, 5]
/** How far from the end of a PDF its end mark may stand. */
const TAIL_BYTES = 2048

/**
 * A PDF as a document: its lines with their pages, the rows of its tables cut into cells.
 * @param file name without folder, a label only
 * @throws Refusal when the file is encrypted, cut short, damaged, too long, or holds pictures of text only
 */
export async function openPdf(file: string, bytes: Uint8Array): Promise<SourceDocument> {
  const module = await pdfium()
  const { pages, heights } = pagesOf(module, bytes)
  const lettersCount = pages.flat().reduce((sum, { text }) => sum + text.length, 0)
  if (lettersCount < FEWEST_LETTERS)
    throw new Refusal(
      'no-text',
      'The PDF holds no text, only pictures of pages: have its text recognised (OCR), save it, and give that.',
    )
  const segments = withoutFurniture(pages, heights).flat()
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pages: pages.length,
    lines: linesOf(segments, settingOf(segments)),
  }
}

const isCutShort = (bytes: Uint8Array): boolean =>
  !new TextDecoder('latin1').decode(bytes.subarray(-TAIL_BYTES)).includes('%%EOF')

function pagesOf(module: Pdfium, bytes: Uint8Array): { pages: Segment[][]; heights: number[] } {
  if (isCutShort(bytes))
    throw new Refusal('truncated', 'The PDF is cut short, its end is missing: download or copy it again.')
  return withPdf(module, bytes, document => {
    if (document === 0) throw refusalFor(module._FPDF_GetLastError())
    const count = module._FPDF_GetPageCount(document)
    if (count > MOST_PAGES)
      throw new Refusal(
        'too-many-pages',
        `The PDF has ${count} pages, and no report has more than ${MOST_PAGES}: give the one report by itself.`,
      )
    const heights: number[] = []
    const pages = eachPage(module, document, (page, at) => {
      if (page === 0)
        throw new Refusal(
          'damaged',
          `Page ${at + 1} of the PDF cannot be read: download or copy the file again.`,
        )
      heights.push(module._FPDF_GetPageHeight(page))
      return segmentsOf(module, page, at + 1)
    })
    return { pages, heights }
  })
}

const refusalFor = (error: number): Refusal =>
  ENCRYPTED.includes(error)
    ? new Refusal('encrypted', 'The PDF is locked with a password: save a copy without one and give that.')
    : new Refusal(
        'damaged',
        'The file says it is a PDF but cannot be opened as one: download or copy it again.',
      )
