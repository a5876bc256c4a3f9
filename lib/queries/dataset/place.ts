import type { Evidence } from '@/lib/reading/report'
import { type Field, integer, text } from './field'
import { FROM_SOURCE } from './sources'

export interface Placed {
  evidence: Evidence | null
  /** Of a row of a table the line is told as its row. */
  ofTable: boolean
}

/** Where in its source a grade or a finding stands. */
export const placeFields: Field<Placed>[] = [
  integer('page?', 'The page, counted from 1.', FROM_SOURCE, {
    of: ({ evidence }) => evidence?.page ?? null,
  }),
  text('section?', 'The heading it stands under; of a table the heading of the column.', FROM_SOURCE, {
    of: ({ evidence }) => evidence?.section ?? null,
  }),
  text('paragraph?', 'The number printed before the paragraph.', FROM_SOURCE, {
    of: ({ evidence }) => evidence?.paragraph ?? null,
  }),
  integer('line?', 'The line of a text without pages.', FROM_SOURCE, {
    of: ({ evidence, ofTable }) => (ofTable ? null : (evidence?.line ?? null)),
  }),
]
