import { collapse } from '../document'
import type { SheetRow } from '../sheets/sheet-row'
import {
  type ColumnForm,
  type InspectionForm,
  type InspectionPart,
  plainHeading,
  ROW_COLUMNS,
  type RowPart,
  type SheetForm,
} from './forms'
import { quotedList, unlike } from './place'

/** Where a part stands, and under which words. */
export interface Column<Part extends string> {
  part: Part
  at: number
  heading: string
}

/** The columns of a table, found by their headings wherever they stand. */
export interface Columns {
  row: readonly Column<RowPart>[]
  inspections: readonly { form: InspectionForm; columns: readonly Column<InspectionPart>[] }[]
}

/** True of the row of headings: what stands above is the title and remarks. */
export const isHeadings = ({ cells }: SheetRow): boolean =>
  cells.filter(cell => cell.trim() !== '').length > 3 && cells.some(cell => COUNCIL.has(plainHeading(cell)))

const COUNCIL: ReadonlySet<string> = new Set(
  ROW_COLUMNS.flatMap(({ part, headings }) => (part === 'council' ? headings : [])),
)

/** @throws Refusal when a heading is missing, unknown or there twice */
export function columnsOf(headings: SheetRow, { inspections }: SheetForm): Columns {
  const finder = new Finder(headings)
  const row = finder.find(ROW_COLUMNS)
  const found = inspections.flatMap(form => {
    const none = form.columns.every(({ headings: names }) => !names.some(name => finder.has(name)))
    return form.optional && none ? [] : [{ form, columns: finder.find(form.columns) }]
  })
  finder.end()
  const missing = inspections.find(({ framework }) => found.every(({ form }) => form.framework !== framework))
  if (missing) throw finder.unlike(missing.columns[0]!.headings.at(-1)!)
  return { row, inspections: found }
}

class Finder {
  readonly #byHeading = new Map<string, { at: number; heading: string }>()
  readonly #known = new Set<string>()

  constructor(readonly headings: SheetRow) {
    for (const [at, cell] of headings.cells.entries()) {
      const heading = collapse(cell)
      const plain = plainHeading(heading)
      if (plain === '') continue
      if (this.#byHeading.has(plain)) throw unlike(headings, 'each heading once', `‘${heading}’ twice`)
      this.#byHeading.set(plain, { at, heading })
    }
  }

  has(heading: string): boolean {
    return this.#byHeading.has(heading)
  }

  find<Part extends string>(forms: readonly ColumnForm<Part>[]): Column<Part>[] {
    return forms.flatMap(({ part, headings, optional }) => {
      for (const heading of headings) this.#known.add(heading)
      const here = headings.flatMap(heading => this.#byHeading.get(heading) ?? [])
      if (here.length === 0 && !optional) throw this.unlike(headings[0]!)
      return here.map(found => ({ part, ...found }))
    })
  }

  /** @throws Refusal when there is a heading that nobody asked for: it may change what the others mean */
  end(): void {
    const strange = [...this.#byHeading].find(([plain]) => !this.#known.has(plain))
    if (strange)
      throw unlike(this.headings, 'only headings that are known', `‘${strange[1].heading}’ as well`)
  }

  unlike(heading: string) {
    const strange = [...this.#byHeading].filter(([plain]) => !this.#known.has(plain))
    const found = (strange.length > 0 ? strange : [...this.#byHeading]).map(([, each]) => each.heading)
    return unlike(this.headings, `the heading ‘${heading}’`, quotedList(found))
  }
}
