import type { AreaKey } from '@/lib/domain/areas'
import type { FrameworkKey } from '@/lib/domain/frameworks'
import { INSPECTIONS_SINCE_2009 } from './since-2009'

/** What a column tells of an inspection: a day, its type, a visit's theme, or the grade for an area. */
export type InspectionPart = 'began' | 'published' | 'type' | 'theme' | AreaKey

/** A column by the headings it goes under, as `plainHeading` writes them. */
export interface ColumnForm<Part extends string> {
  part: Part
  headings: readonly string[]
  /** True of a column that some workbooks do without. */
  optional?: true
}

/** The columns of one inspection in a row. */
export interface InspectionForm {
  framework: FrameworkKey
  /** The edition, where the columns alone tell it; null where the cells do. */
  edition: string | null
  kind: string | null
  columns: readonly ColumnForm<InspectionPart>[]
  /** True where a table may have these columns or do without all of them. */
  optional?: true
}

export type RowPart = 'council' | 'code' | 'status' | 'passed-over'

/** A sheet of inspections, by the name and the headings it is published with. */
export interface SheetForm {
  /** What the sheet adds to the key of its publication. */
  key: 'latest' | 'in-year' | 'history' | 'since-2009'
  /** As `plainSheet` writes it: other years stand in the names of other years' workbooks. */
  named: RegExp
  /** A name that it has been published under, for sentences. */
  example: string
  inspections: readonly InspectionForm[]
}

/** A workbook that the inspectorate publishes year after year in the same form. */
export interface WorkbookForm {
  key: string
  sheets: readonly SheetForm[]
}

export const ROW_COLUMNS: readonly ColumnForm<RowPart>[] = [
  { part: 'council', headings: ['local authority name'] },
  { part: 'code', headings: ['local authority area code'], optional: true },
  { part: 'status', headings: ['local authority status'], optional: true },
  {
    part: 'passed-over',
    headings: ['web link', 'ofsted region', 'region', 'la region', 'la authority type'],
    optional: true,
  },
]

const BEGAN: ColumnForm<'began'> = {
  part: 'began',
  headings: ['inspection date', 'inspection/visit date', 'visit date'],
}
const PUBLISHED: ColumnForm<'published'> = { part: 'published', headings: ['publication date'] }
const TYPE: ColumnForm<'type'> = {
  part: 'type',
  headings: ['inspection type', 'inspection/visit type'],
}
const THEME: ColumnForm<'theme'> = { part: 'theme', headings: ['visit theme'] }

const GRADES: readonly ColumnForm<AreaKey>[] = [
  { part: 'overall-effectiveness', headings: ['overall effectiveness'] },
  {
    part: 'leadership',
    headings: ['impact of leaders', 'impact of leaders on social work practice with children and families'],
  },
  {
    part: 'help-and-protection',
    headings: ['experiences and progress of children who need help and protection'],
  },
  { part: 'in-care', headings: ['experiences and progress of children in care'] },
  { part: 'care-leavers', headings: ['experiences and progress of care leavers'] },
]

const ilacs = (...columns: readonly ColumnForm<InspectionPart>[]): readonly InspectionForm[] => [
  { framework: 'ilacs', edition: null, kind: null, columns: [...columns, ...GRADES] },
]

/** The workbooks of inspections of councils published so far; those of other years have other years in their names. */
export const WORKBOOKS: readonly WorkbookForm[] = [
  {
    key: 'outcomes',
    sheets: [
      {
        key: 'latest',
        named: /^inspections as at \d+ [a-z]+(?: \d{4})?$/,
        example: 'Inspections_as_at_31_March',
        inspections: ilacs(BEGAN, PUBLISHED),
      },
      {
        key: 'in-year',
        named: /^in year inspections(?: [\d ]+)?$/,
        example: 'In-year_inspections',
        inspections: ilacs(BEGAN, PUBLISHED, TYPE, THEME),
      },
      {
        key: 'history',
        named: /^ilacs inspection history(?: [\d ]+)?$/,
        example: 'ILACS_inspection_history',
        inspections: ilacs(BEGAN, PUBLISHED, TYPE),
      },
    ],
  },
  {
    key: 'underlying-data',
    sheets: [
      {
        key: 'latest',
        named: /^la level at \d+ [a-z]+(?: \d{2,4})?$/,
        example: 'LA_level_at_31_Mar_2023',
        inspections: ilacs(BEGAN),
      },
      {
        key: 'in-year',
        named: /^la level in year(?: [\d ]+)?$/,
        example: 'LA_level_in_year_2022-23',
        inspections: ilacs(BEGAN, TYPE, THEME),
      },
      {
        key: 'since-2009',
        named: /^la inspections 2009 \d{2,4}$/,
        example: 'LA_inspections_2009-2023',
        inspections: INSPECTIONS_SINCE_2009,
      },
    ],
  },
]

/** Names of sheets as they are compared: programs write underscores, hyphens or spaces. */
export const plainSheet = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_–-]+/g, ' ')
    .trim()

/** Headings as they are compared: lower case, single spaces, no article, no 'OE' in brackets, no note. */
export const plainHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\[note[^\]]*\]/g, ' ')
    .replace(/\(oe\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '')
