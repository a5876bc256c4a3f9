import type { Doubt, Evidence } from '../report'

/** The doubt of a graded row that should be there and is not. `why` follows 'was found' and ends the sentence. */
export const rowMissing = (label: string, why: string, evidence: Evidence[] = []): Doubt => ({
  code: 'row-missing',
  sentence: `${opening(label)}${why}.`,
  evidence,
})

/** True where a reader has already said why this row is missing. */
export const tellsMissing = (doubt: Doubt, label: string): boolean =>
  doubt.code === 'row-missing' && doubt.sentence.startsWith(opening(label))

const opening = (label: string): string => `No grade for ‘${label}’ was found`
