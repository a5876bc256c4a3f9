import { type AreaKey, areaLabel } from '@/lib/domain/areas'
import { readCell } from '@/lib/domain/cells'
import { type Matter, sameMatter } from '@/lib/domain/decisions'
import { isRowMissing } from '@/lib/domain/doubts'
import { listOf } from '@/lib/domain/english'
import { type Edition, rowOf } from '@/lib/domain/frameworks'
import { GRADES, type Grade, gradeLabel, gradeOf, plainWord } from '@/lib/domain/grades'
import { rowLabel } from '@/lib/domain/rows'
import type { DecisionRow, RecordedDocument } from './documents'

/** What a person asks to have recorded, as they wrote it: a grade, that a doubt is settled, or either taken back. */
export interface Asked {
  area?: string
  topic?: string
  /** The reader overlooked what `topic` names. */
  missing?: boolean
  grade?: string
  doubt?: string
  undo?: boolean
}

export type DecisionMade = Pick<
  DecisionRow,
  | 'area'
  | 'topic'
  | 'doubtCode'
  | 'doubtSentence'
  | 'outcome'
  | 'grade'
  | 'asWritten'
  | 'readState'
  | 'readGrade'
>

/** Why a decision cannot be recorded, in one sentence that says what to do. Shown without a stack. */
export class DecisionProblem extends Error {
  override name = 'DecisionProblem'
}

const NOTHING: DecisionMade = {
  area: null,
  topic: null,
  doubtCode: null,
  doubtSentence: null,
  outcome: 'taken_back',
  grade: null,
  asWritten: null,
  readState: null,
  readGrade: null,
}

/** @throws DecisionProblem where the document has no such row, grade or doubt */
export function decisionAsked(
  document: RecordedDocument,
  asked: Asked,
): DecisionMade & { matter: Matter | null } {
  if (asked.area !== undefined && asked.doubt !== undefined)
    throw new DecisionProblem('Name an area or a doubt, not both: they are settled one by one.')
  if (asked.doubt !== undefined) return { ...onDoubt(document, asked.doubt, asked), matter: null }
  const matter = matterAsked(document, asked)
  return { ...onJudgement(document, matter, asked), matter }
}

function onJudgement(
  { framework, edition, judgements }: RecordedDocument,
  matter: Matter,
  asked: Asked,
): DecisionMade {
  const judgement = judgements.find(one => sameMatter(one, matter))
  const label = rowLabel(framework, edition, { ...matter, nth: 1 })
  if (asked.undo) {
    if (judgement?.decision?.ofThisFile) return { ...NOTHING, ...matter }
    throw new DecisionProblem(
      `No decision on “${label}” stands in this document, so there is none to take back.`,
    )
  }
  const grade = gradeAsked(edition, matter.area, label, asked.grade)
  const read = judgement?.found ? readCell(edition, judgement) : null
  return {
    ...NOTHING,
    ...matter,
    ...(grade === null
      ? { outcome: 'not_judged' }
      : { outcome: 'graded', grade, asWritten: asked.grade!.trim() }),
    ...(read && !read.doubtful
      ? { readState: read.grade === null ? 'not_judged' : 'graded', readGrade: read.grade }
      : {}),
  }
}

/** The area by its key or its name, and the topic as the document has it. */
function matterAsked(
  { framework, edition, judgements }: RecordedDocument,
  { area, topic, missing }: Asked,
): Matter {
  const areas = [...new Set([...(edition?.rows ?? []), ...judgements].map(row => row.area))]
  const names = (key: AreaKey) => [key, rowLabel(framework, edition, { area: key, topic: null, nth: 1 })]
  const key = areas.find(one => names(one).some(name => plainWord(name) === plainWord(area ?? '')))
  if (!key)
    throw new DecisionProblem(
      `${area === undefined ? 'Name the area' : `“${area}” is no area of this document; name one`}: ${areas.join(', ') || 'it grades none, so only --doubt is possible'}.`,
    )
  const topics = judgements.flatMap(one => (one.area === key ? (one.topic ?? []) : []))
  if (topic === undefined && key !== 'additional-investigation') return { area: key, topic: null }
  const held = topics.find(one => sameMatter({ area: key, topic: one }, { area: key, topic: topic ?? null }))
  if (held) return { area: key, topic: held }
  if (topic !== undefined && missing) return { area: key, topic: topic.trim() }
  throw new DecisionProblem(
    `${topics.length > 0 ? `Say with --topic which one is meant: ${listOf(topics.map(one => `“${one}”`))}` : `The document has no topics under “${areaLabel(key)}”`}; to add one that the reader overlooked, give --topic and --missing.`,
  )
}

/** @returns null for 'not judged' */
function gradeAsked(edition: Edition | null, area: AreaKey, label: string, written = ''): Grade | null {
  if (plainWord(written).replace('-', ' ') === 'not judged') return null
  const scale = rowOf(edition, area)?.scale
  if (!scale)
    throw new DecisionProblem(
      `This form of the framework does not grade “${label}”, so it has no scale to take a grade from; only not-judged is possible.`,
    )
  const grade = gradeOf(scale, written)
  if (grade) return grade
  const words = GRADES.map(step => gradeLabel(scale, step)).join('; ')
  throw new DecisionProblem(
    `${written === '' ? 'Give the grade with --grade' : `“${written}” is no grade of “${label}”`}: ${words}; or not-judged.`,
  )
}

/** A doubt about a grade that is being checked goes with the grade; only a row that is not there can be said to be none. */
function onDoubt({ reportId, checks }: RecordedDocument, name: string, { undo }: Asked): DecisionMade {
  const settleable = checks.flatMap(check =>
    check.doubts
      .filter(doubt => !check.judgement || isRowMissing(doubt))
      .map(doubt => ({ doubt, settled: !check.judgement && !check.open })),
  )
  const found = settleable.find(({ doubt }) => doubt.name === name)
  if (found && undo && !found.settled)
    throw new DecisionProblem(`The doubt ${name} is not settled, so there is nothing to take back.`)
  if (found) {
    const { code, sentence } = found.doubt
    return { ...NOTHING, doubtCode: code, doubtSentence: sentence, outcome: undo ? 'taken_back' : 'settled' }
  }
  const row = checks.find(({ doubts }) => doubts.some(doubt => doubt.name === name))?.judgement
  const known = settleable.map(({ doubt }) => doubt.name)
  throw new DecisionProblem(
    row
      ? `That doubt is about a grade and goes when the grade is decided: npm run resolve -- ${reportId} ${row.area} --grade ...`
      : `The document has no doubt “${name}” that can be settled by itself${known.length > 0 ? `, only ${listOf(known)}` : ''}.`,
  )
}
