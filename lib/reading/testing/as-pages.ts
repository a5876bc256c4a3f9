import type { SourceDocument } from '../document'
import { isHeadingLike } from '../text/headings'
import { withoutMarkup } from '../text/markup'
import { pagedDocument } from './pages'

/** Letters on a line of running text, and lines on a page. */
const WIDTH = 90
const HEIGHT = 40

/**
 * A made-up text document as the same words would come from a PDF: no markup, no blank lines, no empty cells, headings
 * set as such, running text wrapped, pages full.
 */
export function asPages(text: string): SourceDocument {
  const set = text.split(/\n\s*\n/).flatMap(block => {
    const lines = block.split('\n').filter(line => line.trim() !== '')
    const alone = lines.length === 1 && isHeadingLike(withoutMarkup(lines[0] ?? ''))
    return lines.flatMap(line => setLine(line, alone || /^#/.test(line)))
  })
  return pagedDocument(
    set.flatMap((line, at) => (at > 0 && at % HEIGHT === 0 ? ['---', line] : [line])).join('\n'),
  )
}

function setLine(line: string, heading: boolean): string[] {
  const cells = line.split('\t').map(withoutMarkup)
  if (cells.length > 1) return [cells.filter(cell => cell !== '').join('\t')]
  const lines: string[] = []
  for (const word of withoutMarkup(line).split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((words, at) => `${heading ? '# ' : ''}${at > 0 ? '> ' : ''}${words}`)
}
