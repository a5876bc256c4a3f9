import { damaged, encrypted, type PackedPart, unpack } from './archive'
import { RowCells } from './row-cells'
import { Allowance, type SheetRow, type Sheets } from './sheet-row'
import { type Attributes, type Walker, walk, walkAll } from './walk'

/**
 * The sheets of an OpenDocument workbook (.ods). All of them stand in one part, so those not asked for are passed
 * over but still looked through.
 */
export function openDocumentSheets(
  parts: ReadonlyMap<string, PackedPart>,
  wanted: (sheet: string) => boolean,
): Sheets {
  const content = parts.get('content.xml')
  if (!content) throw damaged()
  if (isEncrypted(parts.get('META-INF/manifest.xml'))) throw encrypted()
  const names: string[] = []
  return { kind: 'workbook', names, rows: rowsOf(content, names, wanted) }
}

/** What stands in a cell without being its text: remarks, pictures and their captions. */
const BESIDE = /^(?:office:annotation|draw:|table:shapes$)/
const CELL = /^table:(?:covered-)?table-cell$/

function* rowsOf(
  content: PackedPart,
  names: string[],
  wanted: (sheet: string) => boolean,
): Generator<SheetRow> {
  const found = new FoundRows(names, wanted)
  for (const _ of walk(unpack(content), found)) {
    yield* found.taken()
  }
}

/** Follows the elements of the sheets and collects rows, until they are taken. */
class FoundRows implements Walker {
  readonly #allowance = new Allowance()
  readonly #cells = new RowCells(this.#allowance)
  #found: { row: SheetRow; times: number }[] = []
  #sheet: string | null = null
  #row = 0
  #rowTimes = 1
  #cell: { times: number; day: string | null; value: string } | null = null
  #text = ''
  #paragraphs = 0
  #beside = 0
  #inParagraph = false

  constructor(
    readonly names: string[],
    readonly wanted: (sheet: string) => boolean,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'table:table') this.#openSheet(attributes['table:name'] ?? '')
    if (this.#sheet === null) return
    if (BESIDE.test(name)) this.#beside += 1
    if (this.#beside > 0) return
    if (name === 'table:table-row') this.#rowTimes = times(attributes['table:number-rows-repeated'])
    else if (CELL.test(name)) this.#openCell(attributes)
    else if (name === 'text:p') this.#openParagraph()
    else if (name === 'text:s') this.#write(' '.repeat(Math.min(times(attributes['text:c']), 1000)))
    else if (name === 'text:line-break') this.#write('\n')
    else if (name === 'text:tab') this.#write('\t')
  }

  close(name: string): void {
    if (this.#sheet === null) return
    if (BESIDE.test(name)) this.#beside -= 1
    else if (this.#beside > 0) return
    else if (name === 'table:table') this.#sheet = null
    else if (name === 'table:table-row') this.#closeRow()
    else if (CELL.test(name)) this.#closeCell()
    else if (name === 'text:p') this.#inParagraph = false
  }

  text(text: string): void {
    this.#write(text)
  }

  /** A repeated row is given as often as it stands there. */
  *taken(): Generator<SheetRow> {
    const found = this.#found
    this.#found = []
    for (const { row, times } of found)
      for (let time = 0; time < times; time += 1) {
        if (time > 0) this.#allowance.take(row.cells.length)
        yield { ...row, row: row.row + time }
      }
  }

  #openSheet(name: string): void {
    this.names.push(name)
    this.#sheet = this.wanted(name) ? name : null
    this.#row = 0
  }

  #openCell(attributes: Attributes): void {
    this.#text = ''
    this.#paragraphs = 0
    const day = attributes['office:value-type'] === 'date' ? attributes['office:date-value'] : undefined
    this.#cell = {
      times: times(attributes['table:number-columns-repeated']),
      day: day && /^\d{4}-\d{2}-\d{2}/.test(day) ? day.slice(0, 10) : null,
      value: attributes['office:value'] ?? '',
    }
  }

  #openParagraph(): void {
    if (this.#paragraphs > 0) this.#text += '\n'
    this.#paragraphs += 1
    this.#inParagraph = true
  }

  #write(text: string): void {
    if (this.#inParagraph && this.#cell && this.#beside === 0) this.#text += text
  }

  #closeCell(): void {
    if (!this.#cell) return
    const { times, day, value } = this.#cell
    const shown = day ?? (this.#text.trim() === '' ? value : this.#text)
    this.#cells.add(shown, times)
    this.#cell = null
  }

  #closeRow(): void {
    const cells = this.#cells.end()
    if (cells.length > 0 && this.#sheet !== null)
      this.#found.push({ row: { sheet: this.#sheet, row: this.#row + 1, cells }, times: this.#rowTimes })
    this.#row += this.#rowTimes
  }
}

const times = (repeated: string | undefined): number => Math.max(1, Number(repeated ?? 1) || 1)

function isEncrypted(manifest: PackedPart | undefined): boolean {
  let found = false
  const open = (name: string) => {
    found ||= name === 'manifest:encryption-data'
  }
  if (manifest) walkAll(unpack(manifest), { open })
  return found
}
