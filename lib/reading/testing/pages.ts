import { createHash } from 'node:crypto'
import type { SourceDocument } from '../document'

/**
 * A document as it comes from a PDF, written down as text: '# ' is a line set larger or bolder, '> ' one that carries
 * on the line above, a tab parts cells, and '---' begins a page. Blank lines count for nothing.
 */
export function pagedDocument(text: string): SourceDocument {
  let page = 1
  const lines = text.split('\n').flatMap(written => {
    if (written === '---') page += 1
    const [, marks = '', words = ''] = /^((?:[#>] )*)(.*)$/.exec(written) ?? []
    if (written === '---' || words.trim() === '') return []
    const layout = { prominent: marks.includes('#'), runsOn: marks.includes('>') }
    return [{ text: words, cells: words.includes('\t') ? words.split('\t') : null, page, line: null, layout }]
  })
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { file: 'made-up.pdf', sha256, pages: page, lines }
}
