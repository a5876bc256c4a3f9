import { PDFiumLibrary } from '@hyzyla/pdfium'

/** What is used of PDFium's own functions; handles and pointers are numbers, 0 where there is none. */
export interface Pdfium {
  HEAPU8: Uint8Array
  HEAPF64: Float64Array
  wasmExports: { malloc(bytes: number): number; free(pointer: number): void }
  _FPDF_LoadMemDocument(data: number, size: number, password: number): number
  _FPDF_GetLastError(): number
  _FPDF_CloseDocument(document: number): void
  _FPDF_GetPageCount(document: number): number
  _FPDF_LoadPage(document: number, index: number): number
  _FPDF_ClosePage(page: number): void
  _FPDF_GetPageHeight(page: number): number
  _FPDFText_LoadPage(page: number): number
  _FPDFText_ClosePage(text: number): void
  _FPDFText_CountChars(text: number): number
  _FPDFText_GetText(text: number, start: number, count: number, buffer: number): number
  _FPDFText_GetCharIndexFromTextIndex(text: number, at: number): number
  _FPDFText_GetFontSize(text: number, index: number): number
  _FPDFText_GetFontInfo(text: number, index: number, buffer: number, length: number, flags: number): number
  _FPDFText_GetCharBox(
    text: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number
}

let loaded: Promise<Pdfium> | undefined

/** PDFium in WebAssembly, one a process: four megabytes that are compiled when the first PDF is opened. */
export function pdfium(): Promise<Pdfium> {
  // The package keeps the functions of text layout to itself; they are there on its module all the same.
  loaded ??= PDFiumLibrary.init().then(library => (library as unknown as { module: Pdfium }).module)
  return loaded
}

/**
 * Runs with a stretch of PDFium's memory, which is given back whatever happens.
 * @param bytes how much
 */
export function withMemory<T>({ wasmExports }: Pdfium, bytes: number, use: (pointer: number) => T): T {
  const pointer = wasmExports.malloc(bytes)
  if (pointer === 0) throw new RangeError('PDFium has no memory left')
  try {
    return use(pointer)
  } finally {
    wasmExports.free(pointer)
  }
}

/**
 * Runs with a PDF opened in PDFium, which is closed whatever happens.
 * @param use given 0 where PDFium cannot open it
 */
export const withPdf = <T>(module: Pdfium, bytes: Uint8Array, use: (document: number) => T): T =>
  withMemory(module, bytes.length, pointer => {
    module.HEAPU8.set(bytes, pointer)
    const document = module._FPDF_LoadMemDocument(pointer, bytes.length, 0)
    try {
      return use(document)
    } finally {
      if (document !== 0) module._FPDF_CloseDocument(document)
    }
  })

/**
 * What `use` makes of each page, in order. Each is closed before the next is opened, or memory would grow.
 * @param use given 0 where PDFium cannot open the page
 */
export const eachPage = <T>(module: Pdfium, document: number, use: (page: number, at: number) => T): T[] =>
  Array.from({ length: module._FPDF_GetPageCount(document) }, (_, at) => {
    const page = module._FPDF_LoadPage(document, at)
    try {
      return use(page, at)
    } finally {
      if (page !== 0) module._FPDF_ClosePage(page)
    }
  })
