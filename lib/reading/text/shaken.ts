import type { Doubt, Judgement } from '../report'
import type { Graded, ReadRow } from './digit-grades'

/**
 * Where words contradict one row of a table, its grades may have slipped from row to row or changed places. What stands
 * in the table only is then as unsure as the row that is known to be.
 */
export function withShakenRows(rows: readonly ReadRow[]): Graded {
  const shaken = rows.some(({ contradicted }) => contradicted)
  const unsure = ({ certainty, evidence }: Judgement) =>
    shaken && certainty === 'certain' && evidence.every(({ basis }) => basis === 'table')
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

const tableUnsure = (label: string, evidence: Doubt['evidence']): Doubt => ({
  code: 'table-unsure',
  sentence: `The grade for ‘${label}’ stands in the table only, and words contradict another row of the table.`,
  evidence,
})
