import { strToU8, zipSync } from 'fflate'

/** What a cell of a made-up sheet holds: words, a day, or words that stand in several cells on end. */
export type MadeCell = string | { day: string } | { text: string; times: number }
export type MadeRow = readonly MadeCell[]
export type MadeSheets = Readonly<Record<string, readonly MadeRow[]>>

/** A made-up workbook as LibreOffice and Ofsted keep it, padded to the full size of a sheet. */
export const odsOf = (sheets: MadeSheets): Uint8Array =>
  odsArchive(
    Object.entries(sheets)
      .map(
        ([name, rows]) =>
          `<table:table table:name="${escaped(name)}">${rows.map(odsRow).join('')}${PADDING}</table:table>`,
      )
      .join(''),
  )

/** The same with the XML of its sheets written by hand. */
export const odsArchive = (body: string, parts: Record<string, string> = {}): Uint8Array =>
  archive({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0"?><office:document-content ${SPACES}><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  })

const SPACES = ['office', 'table', 'text', 'draw'].map(name => `xmlns:${name}="${name}"`).join(' ')
const PADDING =
  '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'

const odsRow = (cells: MadeRow): string =>
  cells.length === 0
    ? '<table:table-row table:number-rows-repeated="1"/>'
    : `<table:table-row>${cells.map(odsCell).join('')}<table:table-cell table:number-columns-repeated="16300"/></table:table-row>`

function odsCell(cell: MadeCell): string {
  if (typeof cell === 'string')
    return cell === ''
      ? '<table:table-cell/>'
      : `<table:table-cell office:value-type="string">${paragraphs(cell)}</table:table-cell>`
  if ('day' in cell)
    return `<table:table-cell office:value-type="date" office:date-value="${cell.day}T00:00:00"><text:p>some day</text:p></table:table-cell>`
  return `<table:table-cell table:number-columns-repeated="${cell.times}">${cell.text === '' ? '' : paragraphs(cell.text)}</table:table-cell>`
}

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map(line => `<text:p>${escaped(line).replace(/^ /, '<text:s/>')}</text:p>`)
    .join('')

/** The same sheets as Excel keeps them: words in a list of their own, days as numbers that a style shows as days. */
export function xlsxOf(sheets: MadeSheets, since1904 = false): Uint8Array {
  const names = Object.keys(sheets)
  const words: string[] = []
  const word = (text: string) => (words.includes(text) ? words.indexOf(text) : words.push(text) - 1)
  const parts = Object.values(sheets).map((rows, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    `<worksheet><sheetData>${rows.map((row, at) => xlsxRow(row, at + 1, word, since1904)).join('')}</sheetData></worksheet>`,
  ])
  return archive({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${since1904 ? 1 : 0}"/><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    ...Object.fromEntries(parts),
    'xl/sharedStrings.xml': `<sst>${words.map(text => `<si><r><t>${escaped(text.slice(0, 3))}</t></r><r><t>${escaped(text.slice(3))}</t></r><rPh><t>read aloud</t></rPh></si>`).join('')}</sst>`,
  })
}

function xlsxRow(cells: MadeRow, row: number, word: (text: string) => number, since1904: boolean): string {
  const each = cells.flatMap(cell =>
    typeof cell === 'object' && 'times' in cell ? Array<string>(cell.times).fill(cell.text) : [cell],
  )
  const written = each.map((cell, at) => {
    const reference = `${String.fromCharCode(65 + at)}${row}`
    if (typeof cell === 'string')
      return cell === '' ? '' : `<c r="${reference}" t="s"><v>${word(cell)}</v></c>`
    return `<c r="${reference}" s="1"><v>${serial(cell.day, since1904)}</v></c>`
  })
  return cells.length === 0 ? '' : `<row r="${row}">${written.join('')}</row>`
}

const serial = (day: string, since1904: boolean): number =>
  (Date.parse(day) - Date.UTC(since1904 ? 1904 : 1899, since1904 ? 0 : 11, since1904 ? 1 : 30)) / 86_400_000

/** The same sheet as a table of values between commas, days written out as in Britain. */
export const csvOf = (rows: readonly MadeRow[]): Uint8Array =>
  strToU8(
    rows
      .map(row =>
        row
          .map(cell => {
            if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`
            return 'day' in cell
              ? cell.day.split('-').reverse().join('/')
              : Array(cell.times).fill(cell.text).join(',')
          })
          .join(','),
      )
      .join('\r\n'),
  )

const archive = (parts: Record<string, string>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        [strToU8(content), { level: name === 'mimetype' ? 0 : 6 }],
      ]),
    ),
  )

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
