import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { kindOf } from './open-kind'
import { wordOf } from './testing/word'

const latin1 = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map(name => [name, latin1('text')])))

describe('the kind of a file', () => {
  it.each([
    ['a PDF', latin1('%PDF-1.4'), 'pdf'],
    ['a PDF behind some bytes', latin1(`${'\0'.repeat(900)}%PDF-1.7`), 'pdf'],
    ['a Word document', wordOf('A letter'), 'word'],
    ['a web page', latin1('\xef\xbb\xbf\n<?xml version="1.0"?><!-- saved -->\n<HTML lang="en">'), 'web-page'],
    [
      'a web page in UTF-16',
      new Uint8Array(Uint16Array.from('\uFEFF<html>', c => c.charCodeAt(0)).buffer),
      'web-page',
    ],
    ['a piece of a web page', latin1('<div class="letter">\n\t<p>Dear Ms Bold</p></div>'), 'web-page'],
    ['text', latin1('Dear Ms Bold'), 'text'],
    ['text with left-over tags', latin1('<p>Being healthy:</p> • milk\t<p>none</p>'), 'text'],
  ])('is told for %s by its bytes', (_, bytes, kind) => expect(kindOf(bytes)).toBe(kind))

  it.each([
    [
      'an old Word document',
      latin1('\xd0\xcf\x11\xe0\xa1\xb1'),
      'not-a-document',
      /\.doc\b.* save it as \.docx/,
    ],
    [
      'a locked Word document',
      latin1(`\xd0\xcf\x11\xe0 ${[...'EncryptedPackage'].join('\0')}`),
      'encrypted',
      /password/,
    ],
    ['rich text', latin1('{\\rtf1 Dear'), 'not-a-document', /\.rtf.* save it as \.docx/],
    [
      'an OpenDocument text',
      latin1('PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.textPK'),
      'not-a-document',
      /\.odt.* save it as \.docx/,
    ],
    ['a spreadsheet', zip('xl/workbook.xml'), 'not-a-document', /spreadsheet/],
    ['slides', zip('ppt/presentation.xml'), 'not-a-document', /presentation/],
    ['another archive', zip('letter.txt'), 'not-a-document', /unpack it/],
    ['a picture', latin1('\x89PNG\r\n\x1a\n'), 'not-a-document', /OCR/],
    ['a scan', latin1('II*\0....'), 'not-a-document', /OCR/],
    [
      'a web archive',
      latin1('MIME-Version: 1.0\r\nContent-Type: multipart/related'),
      'not-a-document',
      /web archive/,
    ],
    [
      'Word in bare XML',
      latin1('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
      'not-a-document',
      /\.docx/,
    ],
  ])('is refused for %s, which says what to save it as', (_, bytes, code, sentence) => {
    expect(() => kindOf(bytes)).toThrow(sentence)
    expect(() => kindOf(bytes)).toThrow(expect.objectContaining({ code }))
  })
})
