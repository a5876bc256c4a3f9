import type { AreaKey } from '@/lib/domain/areas'
import type { Edition } from '@/lib/domain/frameworks'
import type { Doubt, Judgement } from '../../report'
import { judge, type Told } from '../../text/judge'
import { linesEvidence } from '../../text/statements'
import type { Unclear } from '../../text/unclear'
import type { Form } from './form'
import type { Row } from './rows'

/** The rows of the first page, and the headings of the text that grade what stands under them. */
export interface Graded {
  table: readonly Row[]
  headings: readonly Row[]
}

const OVERALL: AreaKey = 'overall-effectiveness'

/** What the report grades; the table on the first page is taken at its word. */
export function gradesIn(graded: Graded, form: Form): { judgements: Judgement[]; doubts: Doubt[] } {
  const told = [...toldBy(graded.table, 'table'), ...toldBy(graded.headings, 'sentence')]
  const unclear = [...unclearIn(graded.table, 'table'), ...unclearIn(graded.headings, 'sentence')]
  const read = form.edition.rows.map(({ area, label }) =>
    judge(
      area,
      label,
      told.filter(each => each.area === area),
      unclear.filter(each => each.area === area),
    ),
  )
  const judgements = read.flatMap(each => each.judgement ?? [])
  const doubts = [...read.flatMap(each => each.doubts), ...strangers(graded.table, form.edition)]
  const overall = doubtsOfOverall(judgements, doubts)
  return {
    judgements: judgements.map(each =>
      form.unsure.includes(each.area) || (each.area === OVERALL && overall.length > 0)
        ? { ...each, certainty: 'doubtful' }
        : each,
    ),
    doubts: [...doubts, ...overall],
  }
}

const toldBy = (rows: readonly Row[], basis: 'table' | 'sentence'): Told[] =>
  rows.flatMap(({ area, grade, printed, exact, apart, lines }) =>
    area === null || grade === null
      ? []
      : [
          {
            area,
            grade: grade === 'not-judged' ? null : grade,
            asWritten: printed,
            basis,
            strength: exact && !apart ? 'strong' : 'weak',
            evidence: [linesEvidence(basis, lines)],
          },
        ],
  )

const unclearIn = (rows: readonly Row[], basis: 'table' | 'sentence'): (Unclear & { area: AreaKey })[] =>
  rows.flatMap(({ area, grade, lines }) =>
    area !== null && grade === null ? [{ area, evidence: [linesEvidence(basis, lines)] }] : [],
  )

/** Rows of the table with a grade and a label that is none of the form's: somebody's grade, but whose? */
const strangers = (table: readonly Row[], { rows }: Edition): Doubt[] =>
  table
    .filter(row => row.area === null)
    .map(row => ({
      code: 'row-unknown',
      sentence: `The table grades something that this form has no row for, ${row.printed.toLowerCase()}: one of its ${rows.length} labels may be misprinted.`,
      evidence: [linesEvidence('table', row.lines)],
    }))

/**
 * The overall grade stands once, in the table, so the table must be sound: none of its rows at odds with its heading,
 * and the overall grade no better than the best of the others and no worse than the worst, as it has always been.
 */
function doubtsOfOverall(judgements: readonly Judgement[], doubts: readonly Doubt[]): Doubt[] {
  const overall = judgements.find(each => each.area === OVERALL)
  if (!overall || overall.grade === null) return []
  const others = judgements.filter(each => each !== overall).flatMap(each => each.grade ?? [])
  const outside =
    others.length > 0 && (overall.grade > Math.max(...others) || overall.grade < Math.min(...others))
  const unsound = doubts.some(({ code }) => code === 'witnesses-disagree' || code === 'row-unknown')
  if (!outside && !unsound) return []
  return [
    {
      code: outside ? 'overall-out-of-range' : 'table-unsound',
      sentence: outside
        ? 'The overall grade is better or worse than every grade it is made of, which no report has had: check the table.'
        : 'The overall grade stands only in the table, and the table is at odds with the rest of the report: check it.',
      evidence: overall.evidence,
    },
  ]
}
