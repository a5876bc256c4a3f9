import type { AreaKey } from '@/lib/domain/areas'
import type { IsoDay } from '@/lib/domain/dates'
import type { FrameworkKey } from '@/lib/domain/frameworks'
import type { Grade } from '@/lib/domain/grades'
import { type Field, type FieldEntry, type Row, rowOf } from './field'

export const JUDGEMENT_STATES = ['graded', 'not-judged', 'being-checked'] as const
export const FILTERS = [
  'authority',
  'region',
  'framework',
  'area',
  'grade',
  'state',
  'year',
  'from',
  'to',
  'sources',
] as const
export type FilterName = (typeof FILTERS)[number]

/** Which rows are asked for; what is left out is not narrowed. */
export interface Filter {
  /** DfE numbers. */
  authority?: number[]
  region?: string[]
  framework?: FrameworkKey[]
  area?: AreaKey[]
  grade?: Grade[]
  state?: (typeof JUDGEMENT_STATES)[number][]
  year?: number[]
  /** First and last day, both included, by the day an inspection is placed on. */
  from?: IsoDay
  to?: IsoDay
  /** Judgements of the one record that speaks for an inspection, or of every record of it. */
  sources?: 'speaking' | 'all'
}

/** Where the page before ended: the key of its last row. */
export type After = readonly (string | number)[] | null

export interface Page {
  rows: Row[]
  /** Null where there is no further row. */
  next: After
}

interface Definition<Held> {
  key: string
  title: string
  description: string
  /** The types of a row's key, as a cursor carries it. */
  cursor: readonly ('string' | 'number')[]
  filters: readonly FilterName[]
  fields: readonly Field<Held>[]
  keyOf(held: Held): readonly (string | number)[]
  /** Up to `limit` in the order of their keys, behind `after`. */
  read(filter: Filter, after: After, limit: number): Promise<Held[]>
}

/** One kind of row that is published, whole or page by page. */
export interface Resource extends Omit<Definition<never>, 'fields' | 'keyOf' | 'read'> {
  fields: readonly FieldEntry[]
  page(filter: Filter, after: After, limit: number): Promise<Page>
}

export const resource = <Held>({ fields, keyOf, read, ...told }: Definition<Held>): Resource => ({
  ...told,
  fields,
  // One more than asked for tells whether there is a further page, and no page is ever empty but the only one.
  async page(filter, after, limit) {
    const held = await read(filter, after, limit + 1)
    const own = held.slice(0, limit)
    return {
      rows: own.map(one => rowOf(fields, one)),
      next: held.length > limit ? keyOf(own.at(-1)!) : null,
    }
  },
})

/** Every row, a page at a time, so that no more than a page is in memory. */
export async function* allRows({ page }: Resource, size = 500): AsyncGenerator<Row[]> {
  let after: After = null
  do {
    const { rows, next }: Page = await page({}, after, size)
    yield rows
    after = next
  } while (after)
}
