import type { RecordedJudgement } from './cells'
import { type Decision, type Matter, sameMatter } from './decisions'

/** A judgement under its key within the document, 'being-healthy' or 'additional-investigation~2'. */
export interface KeyedJudgement extends RecordedJudgement {
  key: string
}

/** A judgement as pages show it. */
export interface ShownJudgement extends KeyedJudgement {
  decision: Decision | null
  /** False for a row that the reader did not find: a person added it, or is to look for it. */
  found: boolean
}

/**
 * The judgements of a document with what people decided laid over: each that was read with the decision about it, then
 * the rows that are missing and those that a person added. A matter that was read twice is one again once a person has
 * decided it.
 * @param missing what the document should grade and was not found
 * @param decisions those about this very file first
 */
export function shownJudgements(
  read: readonly KeyedJudgement[],
  missing: readonly Matter[],
  decisions: readonly Decision[],
): ShownJudgement[] {
  const decisionOn = (matter: Matter) => decisions.find(decision => sameMatter(decision, matter)) ?? null
  const found = read
    .map(judgement => ({ ...judgement, decision: decisionOn(judgement), found: true }))
    .filter(({ decision }, at, all) => !decision?.ofThisFile || all.findIndex(isUnder(decision)) === at)
  const absent: Matter[] = [...missing, ...decisions.filter(({ ofThisFile }) => ofThisFile)]
    .filter(matter => !read.some(judgement => sameMatter(judgement, matter)))
    .filter((matter, at, all) => all.findIndex(other => sameMatter(other, matter)) === at)
  return [
    ...found,
    ...absent.map(({ area, topic }, at): ShownJudgement => {
      const before = [...read, ...absent.slice(0, at)].filter(other => other.area === area).length
      return {
        ...{ area, topic, state: 'not-judged', grade: null, asWritten: null, certainty: 'doubtful' },
        key: before === 0 ? area : `${area}~${before + 1}`,
        decision: decisionOn({ area, topic }),
        found: false,
      }
    }),
  ]
}

const isUnder =
  (decision: Decision) =>
  (judgement: ShownJudgement): boolean =>
    judgement.decision === decision
