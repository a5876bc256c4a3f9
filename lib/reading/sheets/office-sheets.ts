import { damaged, type PackedPart, unpack } from './archive'
import { type OfficeBook, officeBook } from './office-book'
import { RowCells } from './row-cells'
import { serialDay } from './serial-day'
import { Allowance, type SheetRow, type Sheets } from './sheet-row'
import { type Attributes, type Walker, walk } from './walk'

/** The sheets of an Office workbook (.xlsx), each a part of its own: those not asked for are not even unpacked. */
export function officeSheets(
  parts: ReadonlyMap<string, PackedPart>,
  wanted: (sheet: string) => boolean,
): Sheets {
  const book = officeBook(parts)
  return { kind: 'workbook', names: book.sheets.map(({ name }) => name), rows: rowsOf(parts, book, wanted) }
}

function* rowsOf(
  parts: ReadonlyMap<string, PackedPart>,
  book: OfficeBook,
  wanted: (sheet: string) => boolean,
): Generator<SheetRow> {
  const allowance = new Allowance()
  for (const { name, part } of book.sheets) {
    if (!wanted(name)) continue
    const packed = parts.get(part)
    if (!packed) throw damaged()
    const found = new FoundRows(name, book, allowance)
    for (const _ of walk(unpack(packed), found)) yield* found.taken()
  }
}

class FoundRows implements Walker {
  readonly #cells: RowCells
  #found: SheetRow[] = []
  #row = 0
  #type = 'n'
  #style = 0
  #value = ''
  #inValue = false
  #phonetic = false

  constructor(
    readonly sheet: string,
    readonly book: OfficeBook,
    readonly allowance: Allowance,
  ) {
    this.#cells = new RowCells(allowance)
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.#row = Number(attributes['r'] ?? this.#row + 1)
    else if (name === 'c') this.#openCell(attributes)
    else if (name === 'rPh') this.#phonetic = true
    else if (name === 'v' || name === 't') this.#inValue = !this.#phonetic
  }

  close(name: string): void {
    if (name === 'row') this.#closeRow()
    else if (name === 'c') this.#cells.add(this.#shown())
    else if (name === 'rPh') this.#phonetic = false
    else if (name === 'v' || name === 't') this.#inValue = false
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text
  }

  taken(): SheetRow[] {
    const found = this.#found
    this.#found = []
    return found
  }

  #openCell(attributes: Attributes): void {
    this.#type = attributes['t'] ?? 'n'
    this.#style = Number(attributes['s'] ?? 0)
    this.#value = ''
    const column = columnOf(attributes['r'] ?? '')
    if (column > this.#cells.width) this.#cells.add('', column - this.#cells.width)
  }

  #shown(): string {
    if (this.#type === 's') return this.book.words()[Number(this.#value)] ?? ''
    if (this.#type === 'd') return this.#value.slice(0, 10)
    if (this.#type === 'n' && this.#value !== '' && this.book.isDay(this.#style))
      return serialDay(Number(this.#value), this.book.since1904)
    return this.#value.trim() === '' ? '' : this.#value
  }

  #closeRow(): void {
    const cells = this.#cells.end()
    if (cells.length > 0) this.#found.push({ sheet: this.sheet, row: this.#row, cells })
  }
}

/** How many columns stand before that of 'AB12'; 0 where the cell does not say. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of /^[A-Z]*/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return Math.max(0, column - 1)
}
