import type { Grade } from '@/lib/domain/grades'
import type { Basis, Doubt, Evidence } from '../report'

/** One place that tells a grade. Strong: a row of the grade table, a cover, a section's own first sentence. */
export interface Witness {
  grade: Grade
  asWritten: string
  basis: Basis
  strength: 'strong' | 'weak'
  evidence: readonly Evidence[]
}

export interface Verdict {
  grade: Grade
  asWritten: string
  basis: Basis
  certainty: 'certain' | 'doubtful'
  evidence: Evidence[]
  doubts: Doubt[]
}

/**
 * What several places say together. The first is taken at its word; one strong witness or two that agree are
 * certain, a single weak one or any disagreement is a doubt that quotes them all. Null without a witness.
 * @param label what is judged, in words, for the sentence of a doubt
 */
export function settle(label: string, witnesses: readonly Witness[]): Verdict | null {
  const [leading] = witnesses
  if (!leading) return null
  const { grade, asWritten, basis } = leading
  const evidence = witnesses.flatMap(witness => witness.evidence)
  const agreed = witnesses.every(witness => witness.grade === grade)
  const certain = agreed && (witnesses.length > 1 || leading.strength === 'strong')
  const doubts = certain ? [] : [doubtOf(label, agreed, witnesses, evidence)]
  return { grade, asWritten, basis, certainty: certain ? 'certain' : 'doubtful', evidence, doubts }
}

function doubtOf(label: string, agreed: boolean, witnesses: readonly Witness[], evidence: Evidence[]): Doubt {
  const printed = [...new Set(witnesses.map(witness => `‘${witness.asWritten}’`))].join(' and ')
  return agreed
    ? {
        code: 'weak-witness',
        sentence: `The grade for ‘${label}’, ${printed}, rests on one place that does not say it plainly.`,
        evidence,
      }
    : {
        code: 'witnesses-disagree',
        sentence: `The document tells the grade for ‘${label}’ in different ways: ${printed}.`,
        evidence,
      }
}
