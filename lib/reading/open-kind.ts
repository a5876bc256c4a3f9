import { strFromU8 } from 'fflate'
import { Refusal } from './reader'

export type FileKind = 'pdf' | 'word' | 'web-page' | 'text'

/** How far into a file its kind is told; a PDF may have as much before its first mark. */
const OPENING_BYTES = 1024

const WEB_PAGE = /^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)*<(?:!doctype html|html|head|body|meta|title|style)\b/i
/** A piece of a web page. Letters in text hold tags too, but there a tab parts the cells and no tag does. */
const PIECE_OF_PAGE = /^\s*<(?:article|center|div|h[1-6]|main|p|section|table)\b[^>]*>/i
const CELLS_BY_TAB = /[^\s>] ?\t+\S/

/** Formats that hold a letter or a picture of one, and cannot be read: what they are, and what to do. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^\{\\rtf/, 'a rich text file (.rtf): open it in a word processor and save it as .docx'],
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0{4}|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(?:heic|mif1|avif))/s,
    'a picture: have its text recognised (OCR) and give the PDF that comes of it',
  ],
  [
    /^(?:From|MIME-Version|Subject|Date):[\s\S]*^Content-Type:\s*multipart\//im,
    'a web archive or an e-mail: save the document in it as a file of its own',
  ],
  [
    /^\s*<\?xml[\s\S]*(?:<\?mso-application|<w:wordDocument|<pkg:package)/,
    'a Word document as bare XML: open it in Word and save it as .docx',
  ],
  [/^%!PS/, 'PostScript: save it as a PDF'],
]

/**
 * What a file is, by its bytes.
 * @throws Refusal for formats that are not read, with what to save the document as
 */
export function kindOf(bytes: Uint8Array): FileKind {
  const opening = latin1(bytes.subarray(0, OPENING_BYTES))
  if (opening.includes('%PDF-')) return 'pdf'
  if (opening.startsWith('PK\x03\x04')) return kindOfZip(bytes)
  if (opening.startsWith('\xd0\xcf\x11\xe0')) throw oldOffice(bytes)
  // In UTF-16 every other byte of English text is empty.
  const words = opening.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '')
  const other = OTHERS.find(([mark]) => mark.test(opening) || mark.test(words))?.[1]
  if (other) throw new Refusal('not-a-document', `This is ${other}.`)
  const piece = PIECE_OF_PAGE.test(words) && !CELLS_BY_TAB.test(latin1(bytes))
  return WEB_PAGE.test(words) || piece ? 'web-page' : 'text'
}

/** The names in a zip archive stand in it as they are, whatever is packed. */
function kindOfZip(bytes: Uint8Array): 'word' {
  const names = latin1(bytes)
  if (names.includes('word/document.xml')) return 'word'
  const [, holds = 'a zip archive: unpack it and give the document in it'] =
    IN_ZIP.find(([mark]) => mark.test(names)) ?? []
  throw new Refusal('not-a-document', `This is ${holds}.`)
}

const IN_ZIP: readonly (readonly [RegExp, string])[] = [
  [
    /mimetypeapplication\/vnd\.oasis\.opendocument\.text/,
    'an OpenDocument text (.odt): open it in a word processor and save it as .docx',
  ],
  [
    /xl\/workbook|opendocument\.spreadsheet/,
    'a spreadsheet, and no letter or report: give the document itself',
  ],
  [
    /ppt\/presentation|opendocument\.presentation/,
    'a presentation, and no letter or report: give the document itself',
  ],
]

/** Word before 2007; a .docx with a password is wrapped in the same way. */
const oldOffice = (bytes: Uint8Array): Refusal =>
  latin1(bytes).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e')
    ? new Refusal('encrypted', 'The document is protected by a password: save it without one and give that.')
    : new Refusal(
        'not-a-document',
        'This is an old Word document (.doc) or other Office file: open it in a word processor and save it as .docx.',
      )

/** One character a byte. */
const latin1 = (bytes: Uint8Array): string => strFromU8(bytes, true)
