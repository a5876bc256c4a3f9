import type { SourceLine } from './document'
import { lineOf } from './lines'

/** What a paragraph is, where its document says so. */
export interface Setting {
  /** The rank of a heading, from 1; 0 for everything else. */
  heading: number
  /** What stands before an item of a list: '• ' or '54. '; empty for everything else. */
  mark: string
}

type Paragraph = Setting & { text: string }
type Row = { cells: string[]; table: object }
type Part = Paragraph | Row

const PLAIN: Setting = { heading: 0, mark: '' }
/** The bullets of fonts that draw them in the place of other letters, and a bullet typed by hand. */
const BULLET_TYPED = /^(?:[·§\uF000-\uF0FF•●▪■◦‣∙]|o(?=\u00a0))[\s\u00a0]*/

/**
 * Takes down a document that is made of paragraphs and tables, in the order in which it is walked, as lines like
 * those of a letter in text: blank lines between paragraphs, rows of cells, marks before items and headings.
 */
export class Flow {
  readonly #parts: Part[][] = [[]]
  readonly #rows: { cells: Part[][]; table: object }[] = []
  readonly #tables: object[] = []
  readonly #outside: { next: Setting; open: Paragraph | null }[] = []
  #next: Setting = PLAIN
  #open: Paragraph | null = null

  /** What the next paragraph with words is. */
  set(setting: Partial<Setting>): void {
    this.#next = { ...this.#next, ...setting }
  }

  write(text: string): void {
    this.#open ??= { ...this.#next, text: '' }
    this.#open.text += text
  }

  /** Ends the paragraph that is open. One without words was none, and its setting waits for the next. */
  end(): void {
    const typed = BULLET_TYPED.exec(this.#open?.text.trimStart() ?? '')?.[0]
    const text = this.#open?.text.trimStart().slice(typed?.length).trimEnd() ?? ''
    if (this.#open && text !== '') {
      const { heading, mark } = this.#open
      this.#parts.at(-1)?.push({ heading, mark: typed && !mark ? '• ' : mark, text })
      this.#next = PLAIN
    }
    this.#open = null
  }

  openTable(): void {
    this.end()
    this.#tables.push({})
  }

  closeTable(): void {
    this.end()
    this.#tables.pop()
  }

  openRow(): void {
    this.end()
    this.#rows.push({ cells: [], table: this.#tables.at(-1) ?? {} })
  }

  /** A row of one cell, or with a table in it, only places things on the page: what it holds is running text. */
  closeRow(): void {
    this.end()
    const { cells, table } = this.#rows.pop() ?? { cells: [], table: {} }
    const texts = cells.map(textOf)
    if (cells.length > 1 && texts.every(text => text !== null))
      this.#parts.at(-1)?.push({ cells: texts, table })
    else for (const part of cells.flat()) this.#parts.at(-1)?.push(part)
  }

  openCell(): void {
    this.end()
    this.#next = PLAIN
    this.#parts.push([])
  }

  closeCell(): void {
    this.end()
    const parts = this.#parts.length > 1 ? this.#parts.pop() : []
    this.#rows.at(-1)?.cells.push(parts ?? [])
  }

  /** A box of text on the page: its paragraphs come before the one it hangs on, which goes on after it. */
  openBox(): void {
    this.#outside.push({ next: this.#next, open: this.#open })
    this.#next = PLAIN
    this.#open = null
  }

  closeBox(): void {
    this.end()
    const { next, open } = this.#outside.pop() ?? { next: PLAIN, open: null }
    this.#next = next
    this.#open = open
  }

  lines(): SourceLine[] {
    this.end()
    const [parts = []] = this.#parts
    const texts = parts.flatMap((part, at) => [
      ...(isTight(parts[at - 1], part) ? [] : ['']),
      ...written(part),
    ])
    return texts.map(lineOf)
  }
}

/** A cell's words in one line; its paragraphs, where there are several, keep their bounds. Null where it is no cell of words. */
function textOf(cell: readonly Part[]): string | null {
  const paragraphs = cell.filter(part => 'text' in part)
  if (paragraphs.length < cell.length) return null
  return paragraphs
    .map(({ mark, text }) => {
      const words = `${mark}${text.replace(/\s+/g, ' ')}`
      return mark === '' && paragraphs.length > 1 ? `<p>${words}</p>` : words
    })
    .join(' ')
}

/** Rows of one table, and items of one list, follow each other without a blank line. */
const isTight = (above: Part | undefined, part: Part): boolean =>
  above === undefined ||
  ('cells' in part
    ? 'cells' in above && above.table === part.table
    : 'mark' in above && part.mark !== '' && above.mark !== '')

function written(part: Part): string[] {
  if ('cells' in part) return [part.cells.join('\t')]
  const [first = '', ...rest] = part.text.split('\n').map(line => line.trim())
  if (part.heading > 0) return [`${'#'.repeat(Math.min(part.heading, 6))} ${[first, ...rest].join(' ')}`]
  return [`${part.mark}${first}`, ...(part.mark ? rest.map(line => `  ${line}`) : rest)]
}
