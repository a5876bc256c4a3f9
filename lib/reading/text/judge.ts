import type { AreaKey } from '@/lib/domain/areas'
import type { Doubt, Judgement } from '../report'
import { settle, type Witness } from './certainty'
import { rowMissing } from './doubts'
import type { Unclear } from './unclear'

/** One place that tells how an area was judged, or that it was not. */
export type Told = Omit<Witness, 'grade'> & { grade: Witness['grade'] | null; area: AreaKey }

/**
 * The judgement of one area from the front page and its own heading; the first that tells it is taken at its word.
 * @param label of the row, for the sentences of doubts
 * @param places where a grade was looked for, for the sentence of the doubt that there is none
 */
export function judge(
  area: AreaKey,
  label: string,
  told: readonly Told[],
  unclear: readonly Unclear[],
  places = 'on the front page or under its own heading',
): { judgement: Judgement | null; doubts: Doubt[] } {
  const graded = told.filter((each): each is Told & Witness => each.grade !== null)
  const unjudged = told.filter(each => each.grade === null)
  const verdict = settle(label, graded, unclear)
  const own = { area, topic: null, descriptor: null }
  if (verdict && unjudged.length === 0) {
    const { doubts, ...rest } = verdict
    return { judgement: { ...own, state: 'graded', ...rest }, doubts }
  }
  const evidence = [...(verdict ? graded : []), ...unjudged, ...unclear].flatMap(each => [...each.evidence])
  if (verdict) {
    const { doubts, ...rest } = verdict
    return {
      judgement: { ...own, state: 'graded', ...rest, certainty: 'doubtful', evidence },
      doubts: [...doubts, bothWays(label, evidence)],
    }
  }
  const [first] = unjudged
  if (!first)
    return {
      judgement: null,
      doubts: [rowMissing(label, ` ${places}`, evidence)],
    }
  const { asWritten, basis } = first
  const sure = unclear.length === 0 && unjudged.some(each => each.strength === 'strong')
  return {
    judgement: {
      ...own,
      state: 'not-judged',
      grade: null,
      asWritten,
      basis,
      certainty: sure ? 'certain' : 'doubtful',
      evidence,
    },
    doubts: sure ? [] : [bothWays(label, evidence)],
  }
}

const bothWays = (label: string, evidence: Doubt['evidence']): Doubt => ({
  code: 'judged-and-not-judged',
  sentence: `The report seems to grade ‘${label}’ in one place and to say in another that it was not judged.`,
  evidence,
})
