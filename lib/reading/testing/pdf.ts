/** Words set somewhere on a page, in points from its left and bottom. */
export interface Placed {
  text: string
  x: number
  y: number
  size?: number
  bold?: boolean
}

/** Parts of a PDF that a test may want otherwise. */
export interface PdfParts {
  /** Entries of the trailer, such as '/Encrypt 9 0 R'. */
  trailer?: string
  /** Further objects, numbered after those that are there. */
  objects?: readonly string[]
  /** Objects to put in the place of those with these numbers: 2 is the tree of pages, 5 the first page, 6 its content. */
  instead?: Readonly<Record<number, string>>
}

/** A4, in points. */
const PAGE = '[0 0 595 842]'

/** A PDF of our own making: Helvetica on A4, the words in the order given. Letters outside Latin-1 are not for it. */
export function pdfOf(
  pages: readonly (readonly Placed[])[],
  { trailer = '', objects: more = [], instead = {} }: PdfParts = {},
): Uint8Array {
  const firstPage = 5
  const kids = pages.map((_, at) => `${firstPage + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox ${PAGE} /Contents ${firstPage + at * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      stream(page.map(placed).join('\n')),
    ]),
    ...more,
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj\n${instead[at + 1] ?? object}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  const table = ['0000000000 65535 f ', ...offsets.map(offset => `${offset} 00000 n `)].join('\n')
  const size = objects.length + 1
  body = `${body}xref\n0 ${size}\n${table}\ntrailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`
  return Uint8Array.from(body, character => character.charCodeAt(0))
}

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`

const placed = ({ text, x, y, size = 12, bold = false }: Placed): string =>
  `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`
