import { type MadeParagraph, type MadePart, partsOf } from './parts'

/** A made-up document as the web page that a word processor would save. */
export const webPageOf = (text: string): string =>
  `<!DOCTYPE html>\n<html><head><title>A letter</title><style>td {\n border: 1px }</style></head>\n<body>${partsOf(
    text,
  )
    .map(written)
    .join('\n')}</body></html>`

const written = (part: MadePart): string =>
  'rows' in part
    ? `<table>${part.rows.map(row => `<tr>\n${row.map(cell => `<td>${cell.map(paragraph).join('')}</td>`).join('\n')}</tr>`).join('\n')}</table>`
    : paragraph(part)

function paragraph({ lines, heading, mark }: MadeParagraph): string {
  const words = lines.map(escaped).join('<br>\n')
  if (mark === '•') return `<ul><li>${words}</li></ul>`
  if (mark === '–') return `<ul><ul><li>\n<p>${words}</p></li></ul></ul>`
  if (mark !== '') return `<ol start="${mark}"><li>${words}</li></ol>`
  return heading ? `<h2>${words}</h2>` : `<p class=MsoNormal>${words.replace(' ', '\n<b> </b>')}</p>`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('’', '&rsquo;')
