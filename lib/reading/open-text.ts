import { decode } from './decode'
import type { SourceDocument } from './document'
import { documentOf, lineOf } from './lines'
import { webLines } from './web/web-lines'

/**
 * Bytes of a text file, Markdown included, as a document: numbered lines, table rows cut into cells at their tabs
 * or bars.
 * @param file name without folder, a label only
 * @throws Refusal when the bytes are empty or no text
 */
export const openText = (file: string, bytes: Uint8Array): SourceDocument =>
  documentOf(file, bytes, withoutMarkdown(decode(bytes).split(/\r\n|\n|\r/)).map(lineOf))

/** The line under a title that is underlined and not marked by '#'. */
const UNDERLINE = /^\s{0,3}(?:={3,}|-{3,})\s*$/
/** A comment that parts two lists, and the mark that ends a line before the edge of the page. */
const UNSEEN = /^\s*<!--.*-->\s*$|\\$/
/** Marks that are kept from meaning anything: the stop of `12\. Visits`, the apostrophe of `children\'s`. */
const KEPT = /(?<=^\s*(?:\*\*)?\d{1,3})\\(?=[.)]\s)|\\(?=['"])/g

/** The same lines in the same places, with Markdown's tables as rows of tabs and without its drawn lines. */
function withoutMarkdown(lines: readonly string[]): string[] {
  const text = lines.map(line => line.replace(UNSEEN, '').replace(KEPT, ''))
  for (const [at, line] of text.entries()) {
    if (/^\s*<table\b/i.test(line)) drawTable(text, at)
    if (UNDERLINE.test(line) && (text[at - 1] ?? '').trim() !== '') text[at] = ''
    if (!isUnderHead(line) || !text[at - 1]?.includes('|')) continue
    text[at] = ''
    text[at - 1] = byTabs(text[at - 1] ?? '')
    for (let row = at + 1; text[row]?.includes('|'); row += 1) text[row] = byTabs(text[row] ?? '')
  }
  return text
}

/** The line under the head of a Markdown table: `| --- | :-: |`. */
const isUnderHead = (line: string): boolean =>
  line.includes('|') && cellsOf(line).every(cell => /^:?-+:?$/.test(cell))

const byTabs = (row: string): string => cellsOf(row).join('\t')

const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(cell => cell.trim().replaceAll('\\|', '|'))

/** Puts the rows of a table that is written as in a web page in the place of the lines that write it. */
function drawTable(text: string[], from: number): void {
  const length = text.slice(from).findIndex(line => /<\/table>\s*$/i.test(line)) + 1
  const rows = webLines(text.slice(from, from + length).join('\n'))
  for (let at = 0; at < length; at += 1) text[from + at] = rows[at]?.text ?? ''
}
