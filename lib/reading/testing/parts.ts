import { withoutMarkup } from '../text/markup'

/** A paragraph of a made-up document; `mark` is what stands before an item of a list. */
export interface MadeParagraph {
  lines: string[]
  heading: boolean
  mark: '' | '•' | '–' | number
}

export type MadePart = MadeParagraph | { rows: MadeParagraph[][][] }

/** A made-up document in text, cut into what a word processor would make of it: paragraphs, lists, tables. */
export function partsOf(text: string): MadePart[] {
  const chunks = text.split(/\n\n+/).filter(chunk => chunk.trim() !== '')
  return chunks.flatMap((chunk): MadePart[] => {
    const lines = chunk.split('\n')
    if (chunk.includes('\t')) return [{ rows: lines.map(line => line.split('\t').map(cellOf)) }]
    const items = lines.every(line => MARK.test(line))
    return items ? lines.map(line => paragraphOf([line])) : [paragraphOf(lines)]
  })
}

const MARK = /^(?:\*\*)?\s*(?:([•-])|(\d+)\.)\s+/

function paragraphOf(lines: readonly string[]): MadeParagraph {
  const [first = ''] = lines
  const [, bullet, number] = MARK.exec(first) ?? []
  const own = MARK.test(first) ? [first.replace(MARK, ''), ...lines.slice(1)] : lines
  const nested = first.startsWith(' ') ? '–' : '•'
  return {
    lines: own.map(line => withoutMarkup(line).replaceAll('**', '')),
    heading: first.startsWith('#'),
    mark: bullet ? nested : number ? Number(number) : '',
  }
}

/** The paragraphs that a conversion to text has run together in a cell. */
const cellOf = (cell: string): MadeParagraph[] =>
  cell
    .split(/<\/?(?:p|ul)>|(?=•)/)
    .filter(words => withoutMarkup(words) !== '')
    .map(words => paragraphOf([words.trim()]))
