import 'server-only'
import type { Prisma } from '@/lib/database/generated/client'
import { PLACED_BY, placedOn } from '@/lib/domain/dates'
import { FRAMEWORK_KEYS, frameworkOf } from '@/lib/domain/frameworks'
import { checksSelect, decisionsInOrder } from '@/lib/record/documents'
import { datesSelect, type HeldInspection } from '../inspections'
import { councilFields, councilSelect } from './council'
import { date, type Field, integer, list, text, within } from './field'
import { FROM_SOURCE, OWN } from './sources'

export const recordSelect = {
  ...checksSelect,
  ...datesSelect,
  kind: true,
  theme: true,
  file: true,
  url: true,
  licence: true,
  authority: { select: { ...councilSelect, decisions: decisionsInOrder } },
} satisfies Prisma.ReportSelect

export type RecordRow = Prisma.ReportGetPayload<{ select: typeof recordSelect }>

/** One source's record of an inspection: its row, and what is made of it. */
export interface HeldRecord {
  row: RecordRow
  held: HeldInspection
}

const SOURCE_KINDS = ['document', 'official', 'press'] as const
const dates = ({ held }: HeldRecord) => held.facts.dates
const dayOf = (record: HeldRecord) => placedOn(dates(record))
const days = (record: HeldRecord, end: 'from' | 'to') =>
  dates(record)
    .inspected.map(period => period[end])
    .sort()

/** When and under what a council was inspected. */
export const inspectionFields: Field<HeldRecord>[] = [
  ...within(councilFields, ({ row }: HeldRecord) => row.authority),
  text('framework', 'The framework, by its key.', OWN, {
    values: FRAMEWORK_KEYS,
    of: ({ held }) => held.framework,
  }),
  text('framework_name', 'The framework’s name.', OWN, {
    of: ({ held }) => frameworkOf(held.framework).name,
  }),
  text('edition?', 'The form of the framework, which tells its areas and its scale.', OWN, {
    of: ({ held }) => held.edition?.key ?? null,
  }),
  text(
    'comparability_group?',
    'Grades are comparable only within one group: one framework in one edition.',
    OWN,
    {
      of: ({ held }) => held.edition?.key ?? null,
    },
  ),
  integer('assessment_year', 'The year that the inspection counts for.', FROM_SOURCE, {
    of: ({ held }) => held.year,
  }),
  date('placed_on', 'The day the inspection is placed on; placed_by tells which day that is.', FROM_SOURCE, {
    of: ({ held }) => held.facts.placedOn,
  }),
  text(
    'placed_by?',
    'Last day of fieldwork, date of the letter, first day, publication, or the end of a year.',
    OWN,
    {
      values: PLACED_BY,
      of: record => dayOf(record)?.by ?? null,
    },
  ),
  date('inspected_from?', 'First day of the fieldwork.', FROM_SOURCE, {
    of: record => days(record, 'from')[0] ?? null,
  }),
  date('inspected_to?', 'Last day of the fieldwork.', FROM_SOURCE, {
    of: record => days(record, 'to').at(-1) ?? null,
  }),
  list('fieldwork', 'Every period of fieldwork, first and last day.', FROM_SOURCE, {
    of: record => dates(record).inspected.map(({ from, to }) => `${from}/${to}`),
  }),
  date('dated?', 'The date that the letter or report bears.', FROM_SOURCE, {
    of: record => dates(record).dated,
  }),
  date('published_on?', 'The day of publication.', FROM_SOURCE, { of: record => dates(record).published }),
  date('began?', 'First day of the fieldwork where the source does not tell the last.', FROM_SOURCE, {
    of: record => dates(record).began ?? null,
  }),
]

/** What says so, and where it can be checked. */
export const sourceFields: Field<HeldRecord>[] = [
  text('source_kind', 'A document, the inspectorate’s own table, or a table that the press printed.', OWN, {
    values: SOURCE_KINDS,
    of: ({ held }) => held.table?.kind ?? 'document',
  }),
  text('table_title?', 'The title of the table’s publication.', FROM_SOURCE, {
    of: ({ held }) => held.table?.title ?? null,
  }),
  date('table_as_at?', 'The day as at which the table speaks.', FROM_SOURCE, {
    of: ({ held }) => held.table?.asAt ?? null,
  }),
  text('file', 'The name of the file.', FROM_SOURCE, { of: ({ row }) => row.file }),
  text('sha256', 'The file’s SHA-256, to know it by.', OWN, { of: ({ row }) => row.sha256 }),
  text('url?', 'The publisher’s address of the file.', FROM_SOURCE, { of: ({ row }) => row.url }),
  text('licence?', 'The terms of the source as far as it tells them.', FROM_SOURCE, {
    of: ({ row }) => row.licence,
  }),
  text('sheet?', 'The sheet of the table.', FROM_SOURCE, { of: ({ held }) => held.table?.sheet ?? null }),
  integer('row?', 'The row of the table as a spreadsheet counts.', FROM_SOURCE, {
    of: ({ held }) => held.table?.row ?? null,
  }),
]
