import { type Pdfium, withMemory } from './pdfium'

/** A run of words on one line with no wide gap in it: a line of running text, or a line of a table's cell. */
export interface Segment {
  /** As printed; a word that the end of a line divides stands whole where it begins. */
  text: string
  /** Counted from 1. */
  page: number
  /** In points from the left of the page. */
  left: number
  right: number
  /** The line that the letters stand on, in points from the bottom. */
  base: number
  /** Of the type, in points. */
  size: number
  bold: boolean
}

/** Narrower gaps, measured in sizes of the type, are spaces between words; wider ones part the cells of a table. */
const WIDEST_SPACE = 1.2
/** PDFium's sign for the hyphen of a divided word, whose rest follows without a break. */
const DIVIDED = '\uFFFE'
const WORD_OR_BREAK = /[\r\n]+|\S+/g
/** What can be neither seen nor kept in a database. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F\u00AD\u200B\uFEFF]/g
const BOLD = /bold|black|heavy/i
const FONT_NAME_BYTES = 128
/** Four numbers of eight bytes for a box, then a name. */
const SCRATCH_BYTES = 32 + FONT_NAME_BYTES

/** The segments of one page, in the order of its content. */
export function segmentsOf(module: Pdfium, pagePointer: number, page: number): Segment[] {
  return withText(module, pagePointer, [], text => {
    const letters = lettersOf(module, text)
    const shifted = letters.length !== module._FPDFText_CountChars(text)
    return withMemory(module, SCRATCH_BYTES, scratch =>
      gather(letters, page, { module, text, scratch, shifted }),
    )
  })
}

/** The text of one page as PDFium gives it, in the order of its content. */
export const pageText = (module: Pdfium, pagePointer: number): string =>
  withText(module, pagePointer, '', text => lettersOf(module, text))

/** @param none the answer where PDFium finds no text layer */
function withText<T>(module: Pdfium, pagePointer: number, none: T, use: (text: number) => T): T {
  const text = module._FPDFText_LoadPage(pagePointer)
  if (text === 0) return none
  try {
    return use(text)
  } finally {
    module._FPDFText_ClosePage(text)
  }
}

function lettersOf(module: Pdfium, text: number): string {
  const count = module._FPDFText_CountChars(text)
  if (count <= 0) return ''
  return withMemory(module, (count + 1) * 2, pointer => {
    const units = Math.max(0, module._FPDFText_GetText(text, 0, count, pointer) - 1)
    return new TextDecoder('utf-16le').decode(module.HEAPU8.subarray(pointer, pointer + units * 2))
  })
}

/** A page's text with a place to put measurements in. */
interface Measured {
  module: Pdfium
  text: number
  scratch: number
  /** True where PDFium counts letters otherwise than the text does. */
  shifted: boolean
}

function gather(letters: string, page: number, measured: Measured): Segment[] {
  const segments: Segment[] = []
  let open: Segment | null = null
  for (const { 0: found, index } of letters.matchAll(WORD_OR_BREAK)) {
    const text = found.replaceAll(DIVIDED, '-').replace(INVISIBLE, '').trim()
    if (text === '') {
      if (/[\r\n]/.test(found)) open = null
      continue
    }
    const divided = found.indexOf(DIVIDED)
    const left = edges(measured, index).left
    const right = edges(measured, index + (divided > 0 ? divided : found.length) - 1).right
    if (open && isNext(open, left)) {
      open.text += ` ${text}`
      open.right = Math.max(open.right, right)
    } else {
      open = { text, page, left, right, ...settingOf(measured, index) }
      segments.push(open)
    }
    if (divided > 0) open = null
  }
  return segments
}

const isNext = ({ right, size }: Segment, left: number): boolean =>
  left > right - size && left - right < size * WIDEST_SPACE

function edges({ module, text, scratch, shifted }: Measured, at: number): { left: number; right: number } {
  const index = shifted ? module._FPDFText_GetCharIndexFromTextIndex(text, at) : at
  module._FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24)
  const place = scratch / 8
  return { left: module.HEAPF64[place]!, right: module.HEAPF64[place + 1]! }
}

function settingOf(
  { module, text, scratch, shifted }: Measured,
  at: number,
): Pick<Segment, 'base' | 'size' | 'bold'> {
  const index = shifted ? module._FPDFText_GetCharIndexFromTextIndex(text, at) : at
  module._FPDFText_GetCharOrigin(text, index, scratch, scratch + 8)
  const base = module.HEAPF64[scratch / 8 + 1]!
  const name = scratch + 32
  const length = module._FPDFText_GetFontInfo(text, index, name, FONT_NAME_BYTES, 0)
  const font = new TextDecoder().decode(
    module.HEAPU8.subarray(name, name + Math.min(Math.max(0, length - 1), FONT_NAME_BYTES)),
  )
  return { base, size: module._FPDFText_GetFontSize(text, index), bold: BOLD.test(font) }
}
