import { type AreaKey, areaLabel, partsOf } from './areas'
import { yearOf } from './dates'
import { bearingOf, type Decision, type Said } from './decisions'
import { listOf, lowerFirst, upperFirst } from './english'
import { type Edition, editionOf, type FrameworkKey, frameworkOf, rowOf } from './frameworks'
import { type Grade, gradeLabel, gradeOf, plainWord, type Scale } from './grades'
import { type CellState, stateShort } from './states'

/** A judgement as the record holds it. */
export interface RecordedJudgement {
  area: AreaKey
  topic: string | null
  state: 'graded' | 'not-judged'
  /** 4 is best; null exactly when not judged. */
  grade: Grade | null
  /** The word or digit as printed. */
  asWritten: string | null
  certainty: 'certain' | 'doubtful'
  /** What a person decided about it, where one did. */
  decision?: Decision | null
}

/** What a cell says: a grade in words, or the reason there is none. */
export interface CellReading {
  state: CellState
  grade: Grade | null
  word: string
  doubtful: boolean
  /** Who decided what the cell says and when; null where it stands as it was read. */
  checked: Pick<Said, 'by' | 'at'> | null
}

/**
 * The cell of a judgement: what was read, and a person's decision laid over it. A doubtful reading keeps its grade to
 * itself until a person decides, and a decision that the document has come to contradict decides nothing.
 */
export function judgedCell(edition: Edition | null, judgement: RecordedJudgement): CellReading {
  const read = readCell(edition, judgement)
  const { decision } = judgement
  if (!decision) return read
  const bearing = bearingOf(decision, read)
  if (bearing === 'disagrees') return BEING_CHECKED
  return bearing === 'decides' ? decidedCell(edition, decision) : read
}

/** What the reader alone makes of it. */
export function readCell(edition: Edition | null, judgement: RecordedJudgement): CellReading {
  return judgement.certainty === 'doubtful' ? BEING_CHECKED : wordedCell(edition, judgement)
}

/** What a decision says, whether or not it counts. */
export function decidedCell(edition: Edition | null, decision: Decision): CellReading {
  const { by, at } = decision
  const cell = wordedCell(edition, decision)
  return cell.doubtful ? cell : { ...cell, checked: { by, at } }
}

type Worded = Pick<RecordedJudgement, 'area' | 'grade' | 'asWritten'>

function wordedCell(edition: Edition | null, { area, grade, asWritten }: Worded): CellReading {
  if (grade === null) return empty('not-judged')
  const word = gradeWord(rowOf(edition, area)?.scale ?? null, grade, asWritten)
  return word === null ? BEING_CHECKED : { state: 'graded', grade, word, doubtful: false, checked: null }
}

/** The cell of a row on which a held document says nothing: why there can be no grade, else that none is held. */
export function unjudgedCell(
  framework: FrameworkKey,
  edition: Edition | null,
  area: AreaKey,
  topic: string | null,
): CellReading {
  if (edition && topic && area === 'additional-investigation') {
    return empty('not-in-framework', 'No such investigation')
  }
  if (!edition || rowOf(edition, area)) return empty('not-held')
  const together = edition.rows.find(row => partsOf(row.area).includes(area))
  if (together) return empty('judged-together', `Judged with ${otherParts(together.area, area)}`)
  return empty('not-in-framework', absenceWord(framework, edition, area))
}

/** A cell without a grade, in its state's own words or in more exact ones. */
export const empty = (state: CellState, word = stateShort(state)): CellReading => ({
  state,
  grade: null,
  word,
  doubtful: state === 'being-checked',
  checked: null,
})

const BEING_CHECKED = empty('being-checked')

/**
 * The words for a grade, or null where what is printed contradicts the grade or cannot be told without a scale.
 * The scale's own word is shown, and a printed word that is none of the scale's stands as printed.
 */
function gradeWord(scale: Scale | null, grade: Grade, asWritten: string | null): string | null {
  const printed = asWritten === null ? '' : plainWord(asWritten)
  const digit = /^\d$/.test(printed)
  if (scale === null) return digit || !printed ? null : upperFirst(printed)
  const meant = printed ? gradeOf(scale, printed) : grade
  if (meant !== null && meant !== grade) return null
  if (scale.steps[grade].relabelled?.includes(printed)) return gradeLabel(scale, grade)
  if (digit || !printed) return gradeLabel(scale, grade)
  return meant === null ? upperFirst(printed) : scale.steps[grade].word
}

/** 'Not separately graded after 2005', from the editions that did have the row. */
function absenceWord(framework: FrameworkKey, edition: Edition, area: AreaKey): string {
  const { editions } = frameworkOf(framework)
  if (edition.partOf && rowOf(editionOf(framework, edition.partOf), area))
    return 'Not part of this inspection'
  const parts = partsOf(area)
  const divided = editions.find(({ rows }) => parts.every(part => rows.some(row => row.area === part)))
  if (parts.length > 0 && divided && divided.from <= edition.from)
    return `Graded separately since ${yearOf(divided.from)}`

  const having = editions.filter(other => rowOf(other, area))
  const before = having.findLast(other => other.from < edition.from)
  if (before?.to && area === 'overall-effectiveness') return `No overall grade since ${yearOf(edition.from)}`
  if (before) return `Not separately graded after ${yearOf(before.to ?? before.from)}`
  return having[0] ? `Not separately graded before ${yearOf(having[0].from)}` : stateShort('not-in-framework')
}

const otherParts = (whole: AreaKey, part: AreaKey): string =>
  listOf(partsOf(whole).flatMap(other => (other === part ? [] : [lowerFirst(areaLabel(other))])))
