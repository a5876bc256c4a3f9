import type { Doubt, Judgement } from '../report'

/** What was read for one row, by the row's name. */
export interface ReadRow {
  label: string
  judgements: readonly Judgement[]
  doubts: readonly Doubt[]
}

/**
 * Where words contradict one row of a table, its grades may have slipped from row to row or changed places. What stands
 * in the table only is then as unsure as the row that is known to be.
 */
export function withShakenRows(rows: readonly ReadRow[]): { judgements: Judgement[]; doubts: Doubt[] } {
  const shaken = rows.some(
    ({ judgements, doubts }) =>
      doubts.some(({ code }) => code === 'witnesses-disagree') && judgements.some(isInTable),
  )
  const unsure = (judgement: Judgement) =>
    shaken && judgement.certainty === 'certain' && judgement.evidence.every(({ basis }) => basis === 'table')
  return {
    judgements: rows.flatMap(({ judgements }) =>
      judgements.map(each => (unsure(each) ? { ...each, certainty: 'doubtful' as const } : each)),
    ),
    doubts: rows.flatMap(({ label, judgements, doubts }) => [
      ...doubts,
      ...judgements.filter(unsure).map(({ evidence }) => tableUnsure(label, evidence)),
    ]),
  }
}

const isInTable = ({ evidence }: Judgement): boolean => evidence.some(({ basis }) => basis === 'table')

const tableUnsure = (label: string, evidence: Doubt['evidence']): Doubt => ({
  code: 'table-unsure',
  sentence: `The grade for ‘${label}’ stands in the table only, and words contradict another row of the table.`,
  evidence,
})
