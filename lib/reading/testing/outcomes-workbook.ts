import type { DirectoryEntry } from '@/lib/domain/authorities'
import { MADE_UP_COUNCILS } from './councils'
import type { MadeCell, MadeRow, MadeSheets } from './workbook'

/** The made-up councils with codes, and one of a name that an abolished council bore before. */
export const COUNCILS: readonly DirectoryEntry[] = [
  ...MADE_UP_COUNCILS.map(entry => ({ ...entry, gssCode: `E0600000${entry.dfeNumber - 100}` })),
  {
    ...MADE_UP_COUNCILS[0]!,
    ...{ dfeNumber: 105, name: 'Wessex (county)', names: ['Wessex'], slug: 'wessex-county' },
    ...{ gssCode: 'E10000001', responsibleTo: '2019-03-31' },
  },
  {
    ...MADE_UP_COUNCILS[0]!,
    ...{ dfeNumber: 106, name: 'Wessex', names: [], slug: 'wessex' },
    ...{ gssCode: 'E06000009', responsibleFrom: '2019-04-01' },
  },
]

export const day = (iso: string): MadeCell => ({ day: iso })

const LEADERS = 'The impact of leaders on social work practice with children and families'
const HELP = 'The experiences and progress of children who need help and protection'
const IN_CARE = 'The experiences and progress of children in care'
const CARE_LEAVERS = 'The experiences and progress of care leavers'
const GRADES = ['Overall effectiveness', LEADERS, HELP, IN_CARE, CARE_LEAVERS]
const COUNCIL = ['Web link', 'Local authority area code', 'Local authority name', 'Ofsted region']
const DAYS = ['Publication date']

/** A row: council, code, days, and what follows them. */
export const row = (code: string, name: string, ...rest: MadeCell[]): MadeRow => [
  'Page',
  code,
  name,
  'Nowhere',
  ...rest,
]

export const LATEST: readonly MadeRow[] = [
  ['Judgements as at 31 March 2025'],
  ['This worksheet holds one table.'],
  [...COUNCIL, 'Inspection  date', ...DAYS, ...GRADES],
  row(
    'E06000002',
    'Casterbridge',
    day('2023-07-10'),
    day('2023-09-04'),
    'Good',
    'Good',
    { text: 'Outstanding', times: 2 },
    'Inadequate',
  ),
  row(
    'E06000004',
    'Loamshire',
    day('2022-02-28'),
    day('2022-04-19'),
    { text: 'Good', times: 3 },
    'Requires improvement to be good',
  ),
  row('E06000009', 'Wessex'),
]

export const IN_YEAR: readonly MadeRow[] = [
  ['In-year activity'],
  [...COUNCIL, 'Inspection/Visit date', ...DAYS, 'Inspection/Visit type', ...GRADES, 'Visit Theme'],
  row(
    'E06000002',
    'Casterbridge',
    day('2025-03-26'),
    day('2025-04-29'),
    'ILACS Focused Visit',
    { text: '', times: 5 },
    'Care  leavers',
  ),
  row('E06000004', 'Loamshire', day('2024-06-10'), day('2024-07-23'), 'ILACS Short Inspection', {
    text: 'Good',
    times: 5,
  }),
  row(
    'E06000001',
    'Barsetshire',
    day('2024-05-22'),
    day('2024-07-12'),
    'LA Monitoring visit',
    { text: '', times: 5 },
    'Permanence',
  ),
]

export const HISTORY: readonly MadeRow[] = [
  ['ILACS inspection history from 2018-2025'],
  [...COUNCIL, 'Local authority status', 'Inspection date', ...DAYS, 'Inspection type', ...GRADES],
  row(
    'E10000001',
    'Wessex',
    'No longer exists',
    day('2018-07-16'),
    day('2018-08-24'),
    'ILACS Standard Inspection',
    { text: 'Good', times: 4 },
  ),
  row(
    'E06000009',
    'Wessex',
    'Current',
    day('2020-01-13'),
    day('2020-02-24'),
    'ILACS Standard Inspection',
    { text: 'Good', times: 3 },
    ' -',
  ),
]

export const COVER: readonly MadeRow[] = [
  ['Outcomes as at 31 March 2025'],
  ['Section', 'Detail'],
  ['Published on:', day('2025-09-25')],
  ['Period covered:', 'Inspections as at 31 March 2025, with a report published by 30 June 2025'],
  ['under the terms of the Open Government Licence.'],
]

/** A made-up workbook of outcomes in the form of those that are published, with other sheets in place of some. */
export const outcomesSheets = (others: Record<string, readonly MadeRow[] | null> = {}): MadeSheets =>
  Object.fromEntries(
    Object.entries({
      Cover: COVER,
      Notes: [['Notes'], ['Local authority name', 'a', 'b', 'c', 'd']],
      Inspections_as_at_31_March: LATEST,
      'In-year_inspections': IN_YEAR,
      ILACS_inspection_history: HISTORY,
      ...others,
    }).flatMap(([name, rows]) => (rows ? [[name, rows]] : [])),
  )

/** The rows with the cell of one place another. */
export const withCell = (rows: readonly MadeRow[], row: number, at: number, cell: MadeCell): MadeRow[] =>
  rows.map((each, index) => (index === row - 1 ? each.with(at, cell) : each))
