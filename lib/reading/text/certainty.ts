import type { Grade } from '@/lib/domain/grades'
import type { Basis, Doubt, Evidence } from '../report'
import type { Unclear } from './unclear'

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
 * @param label what is judged, in words and without quotation marks, for the sentence of a doubt
 * @param unclear further places that may speak against the grade, and so always raise a doubt
 */
export function settle(
  label: string,
  witnesses: readonly Witness[],
  unclear: readonly Unclear[] = [],
): Verdict | null {
  const [leading] = witnesses
  if (!leading) return null
  const { grade, asWritten, basis } = leading
  const evidence = [...witnesses, ...unclear].flatMap(each => each.evidence)
  const agreed = witnesses.every(witness => witness.grade === grade)
  const sure = agreed && (witnesses.length > 1 || leading.strength === 'strong')
  const doubts = [
    ...(sure ? [] : [doubtOf(label, agreed, witnesses, evidence)]),
    ...(unclear.length === 0 ? [] : [notPlain(label, evidence)]),
  ]
  return {
    grade,
    asWritten,
    basis,
    certainty: doubts.length === 0 ? 'certain' : 'doubtful',
    evidence,
    doubts,
  }
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

const notPlain = (label: string, evidence: Evidence[]): Doubt => ({
  code: 'judgement-not-plain',
  sentence: `The document grades ‘${label}’, but also judges it in words that deny a grade or hold two.`,
  evidence,
})
