import { madeUpJudgement, madeUpReport } from '@/lib/importing/testing/made-up'
import type { ParsedReport } from '@/lib/reading/report'

const YEARS = [2005, 2006, 2007, 2008]
const letter = (year: number): ParsedReport => madeUpReport({ assessmentYear: year })
const [healthy, safe, ...others] = letter(2006).judgements

/** A letter of which one grade is doubtful, and one finding would run in a spreadsheet. */
const doubtful: ParsedReport = {
  ...letter(2006),
  judgements: [healthy!, { ...safe!, certainty: 'doubtful', grade: 1, asWritten: 'inadequate' }, ...others],
  findings: letter(2006).findings.map(finding => ({ ...finding, text: '=1+1 lanterns, "all" bright' })),
}

const table = {
  ...{ publication: 'outcomes-made-up', title: 'Outcomes, made up', kind: 'official' as const },
  ...{ sheet: 'History', row: 12, asAt: '2015-03-31' },
}

/** The row of a table that tells of an inspection alone. */
const tableRow: ParsedReport = madeUpReport({
  framework: 'sif',
  edition: 'sif-2013',
  assessmentYear: 2014,
  source: { ...letter(2014).source, file: 'outcomes.ods', table },
  dates: { dated: null, published: '2014-05-06', inspected: [], began: '2014-03-03' },
  findings: [],
  passages: [],
  judgements: [
    {
      ...madeUpJudgement('overall-effectiveness', 3, 'Good'),
      basis: 'publication',
      evidence: [
        { basis: 'publication', page: null, section: 'Overall', paragraph: null, line: 12, quote: null },
      ],
    },
  ],
})

/** Four letters and a row of a table about Testshire. */
export const PUBLISHED: readonly ParsedReport[] = [
  ...YEARS.map(year => (year === 2006 ? doubtful : letter(year))),
  tableRow,
]
