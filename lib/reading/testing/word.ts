import { strToU8, zipSync } from 'fflate'
import { type MadeParagraph, type MadePart, partsOf } from './parts'

/** The parts of a Word document that a test may want otherwise, by their names in the archive. */
export type WordParts = Record<string, string | Uint8Array>

/** A made-up document as Word keeps it: styles for headings, numbers and bullets that stand nowhere as text. */
export function wordOf(text: string): Uint8Array {
  const lists = new Lists()
  const body = partsOf(text).map(part => written(part, lists))
  return wordArchive({ 'word/document.xml': bodyXml(body.join('')), 'word/numbering.xml': lists.xml() })
}

export const bodyXml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document ${SPACE} xmlns:mc="mc"><w:body>${body}<w:sectPr/></w:body></w:document>`

export const wordArchive = (parts: WordParts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ '[Content_Types].xml': '<Types/>', 'word/styles.xml': STYLES, ...parts }).map(
        ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content],
      ),
    ),
  )

const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const STYLES = `<w:styles ${SPACE}>
  <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Section"><w:basedOn w:val="Kop2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Bulleted"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
</w:styles>`

/** Numbers that run through the document, begun anew where the text does not count on. */
class Lists {
  #last = 0
  #restarts: number[] = []

  key(number: number): number {
    if (number !== this.#last + 1) this.#restarts.push(number)
    this.#last = number
    return 2 + this.#restarts.length
  }

  xml(): string {
    const restarted = this.#restarts.map(
      (number, at) =>
        `<w:num w:numId="${3 + at}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${number}"/></w:lvlOverride></w:num>`,
    )
    return `<w:numbering ${SPACE}>
      <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uF0B7')}${level(1, 'bullet', '–')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
      ${restarted.join('')}</w:numbering>`
  }
}

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

const written = (part: MadePart, lists: Lists): string =>
  'rows' in part
    ? `<w:tbl><w:tblPr/>${part.rows.map(row => `<w:tr>${row.map(cell => `<w:tc><w:tcPr/>${cellXml(cell, lists)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl><w:p/>`
    : paragraph(part, lists)

const cellXml = (cell: readonly MadeParagraph[], lists: Lists): string =>
  cell.map(each => paragraph(each, lists)).join('') || '<w:p/>'

/** The words in two runs, cut where no writer would, as Word does. */
function paragraph({ lines, heading, mark }: MadeParagraph, lists: Lists): string {
  const runs = lines.map(line => run(line.slice(0, 7)) + run(line.slice(7))).join('<w:r><w:br/></w:r>')
  return `<w:p><w:pPr>${settingOf(heading, mark, lists)}<w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${runs}</w:p>`
}

function settingOf(heading: boolean, mark: MadeParagraph['mark'], lists: Lists): string {
  if (heading) return '<w:pStyle w:val="Section"/>'
  if (mark === '•') return '<w:pStyle w:val="Bulleted"/>'
  if (mark === '–') return numbered(1, 1)
  return mark === '' ? '' : numbered(lists.key(mark), 0)
}

const numbered = (key: number, at: number): string =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${key}"/></w:numPr>`

const run = (text: string): string =>
  `<w:r><w:rPr/><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`
