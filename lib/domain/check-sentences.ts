import { decidedCell, readCell } from './cells'
import { longDate } from './dates'
import type { Bearing, Decision } from './decisions'
import type { Edition } from './frameworks'
import type { ShownJudgement } from './shown'

/**
 * Why a person is to look although someone decided, or although no doubt says why; null where the doubts of the grade
 * say all there is.
 */
export function openNote(
  edition: Edition | null,
  judgement: ShownJudgement,
  bearing: Bearing | null,
  doubted: boolean,
): string | null {
  const { decision } = judgement
  if (decision && bearing === 'disagrees')
    return `Decision and document disagree: ${found(edition, decision)}, and the reader is now sure of ${readWord(edition, judgement)}.`
  if (decision && bearing === 'of-another-file')
    return `${found(edition, decision)}, but in another file of this inspection.`
  return doubted ? null : 'The reader is not sure of this grade.'
}

/**
 * What the reader made of a grade that a person decided, to follow 'The reader': told beside the decision, so that
 * neither passes for the other.
 */
export function readerText(edition: Edition | null, judgement: ShownJudgement): string {
  if (!judgement.found) return 'found no grade'
  const word = readWord(edition, judgement)
  return judgement.certainty === 'certain' ? `was sure of ${word}` : `read ${word} and was not sure`
}

const found = (edition: Edition | null, decision: Decision): string =>
  `${decision.by} found ${quoted(decidedCell(edition, decision).word)} on ${longDate(decision.at.slice(0, 10))}`

/** The reader's grade in the scale's words; where print and grade contradict each other, what is printed. */
function readWord(edition: Edition | null, judgement: ShownJudgement): string {
  const { doubtful, word } = readCell(edition, { ...judgement, certainty: 'certain' })
  return quoted(doubtful ? (judgement.asWritten ?? '') : word)
}

const quoted = (word: string): string => `“${word}”`
