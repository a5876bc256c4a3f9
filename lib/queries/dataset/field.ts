/** What a cell of the published data holds; a list is several short texts. */
export type Value = string | number | boolean | null | readonly string[]
export type Row = Record<string, Value>

export const FIELD_TYPES = ['text', 'integer', 'date', 'boolean', 'list'] as const

/** A column of the published data as the data dictionary and the OpenAPI document tell it. */
export interface FieldEntry {
  name: string
  type: (typeof FIELD_TYPES)[number]
  /** True where the cell may be empty. */
  nullable: boolean
  /** Plain English, in whole sentences. */
  description: string
  /** Every value there can be, where they are few and fixed. */
  values?: readonly (string | number)[]
  /** Where it comes from and under which licence. */
  source: string
}

/** A column with what fills it, so that dictionary and data cannot disagree. */
export interface Field<Held> extends FieldEntry {
  of(held: Held): Value
}

/** One row with every field in the dictionary's order. */
export const rowOf = <Held>(fields: readonly Field<Held>[], held: Held): Row =>
  Object.fromEntries(fields.map(({ name, of }) => [name, of(held)]))

/** The same fields of something that holds what they are read from. */
export const within = <Outer, Inner>(fields: readonly Field<Inner>[], inner: (outer: Outer) => Inner) =>
  fields.map((field): Field<Outer> => ({ ...field, of: outer => field.of(inner(outer)) }))

type Rest<Held> = Partial<Pick<FieldEntry, 'values'>> & { of(held: Held): Value }

/** Shorter to write: `textField('name', 'What it is.', SOURCE, { of })`; a name ending in '?' may be empty. */
export const field =
  (type: FieldEntry['type']) =>
  <Held>(name: string, description: string, source: string, rest: Rest<Held>): Field<Held> => ({
    name: name.replace('?', ''),
    type,
    nullable: name.endsWith('?'),
    description,
    source,
    ...rest,
  })

export const text = field('text')
export const integer = field('integer')
export const date = field('date')
export const flag = field('boolean')
export const list = field('list')
