import type { AreaKey } from './areas'
import { longDate } from './dates'
import type { Grade } from './grades'
import type { CellState } from './states'

/** What is graded or not: an area, and the topic of an additional investigation. */
export interface Matter {
  area: AreaKey
  topic: string | null
}

/** Who looked at a document, when, and what they saw there. */
export interface Said {
  /** Name or role. */
  by: string
  /** ISO, UTC. */
  at: string
  why: string
  page: number | null
}

/** What a person found a document to say of one matter. */
export interface Decision extends Matter, Said {
  state: 'graded' | 'not-judged'
  grade: Grade | null
  /** The grade in the word or digit of the row's scale. */
  asWritten: string | null
  /** False where the person looked at another file of the same inspection. */
  ofThisFile: boolean
  /** What the reader was sure of at the time; null where it was unsure or had found no such row. */
  over: Outcome | null
}

/** A doubt that concerns no grade, settled by a person. */
export interface Settlement extends Said {
  code: string
  sentence: string
  ofThisFile: boolean
}

/** One entry of the record of decisions: made, or taken back. */
export type Entry = (Decision | Settlement) & { takenBack: boolean }

/** What a document says of a matter, as far as a decision can agree with it. */
export interface Outcome {
  state: CellState
  grade: Grade | null
}

/**
 * How a decision bears on what the reader reads today. A reader that has become sure since is a second opinion: where it
 * agrees there is nothing left to check, where it disagrees a person has to look again.
 */
export type Bearing = 'decides' | 'agrees' | 'disagrees' | 'of-another-file'

/** @param read what the reader reads: 'being-checked' where it is unsure or finds no such row */
export function bearingOf(decision: Decision, read: Outcome): Bearing {
  const sure = read.state !== 'being-checked'
  if (sure && isSame(read, decision)) return 'agrees'
  if (!decision.ofThisFile) return sure ? 'disagrees' : 'of-another-file'
  return !sure || (decision.over && isSame(read, decision.over)) ? 'decides' : 'disagrees'
}

/**
 * The entries that count: of several about one matter and file the newest, and none where that was taken back.
 * Decisions about this very file come first; a doubt is settled for one file only.
 * @param entries oldest first
 */
export function standing(entries: readonly Entry[]): { decisions: Decision[]; settlements: Settlement[] } {
  const newest = entries
    .toReversed()
    .filter((entry, at, all) => all.findIndex(other => isOfOneMatter(entry, other)) === at)
    .filter(({ takenBack }) => !takenBack)
    .toSorted((one, other) => Number(other.ofThisFile) - Number(one.ofThisFile))
  return {
    decisions: newest.filter(entry => 'area' in entry),
    settlements: newest.filter(entry => 'code' in entry).filter(({ ofThisFile }) => ofThisFile),
  }
}

export const sameMatter = (one: Matter, other: Matter): boolean =>
  one.area === other.area && sameTopic(one.topic, other.topic)

/** 'Checked by Ada Example, reviewing officer, on 3 May 2027' */
export const checkedText = ({ by, at }: Pick<Said, 'by' | 'at'>): string =>
  `Checked by ${by}${by.includes(',') ? ',' : ''} on ${longDate(at.slice(0, 10))}`

/** A topic may be cut short with '…' where only facts are held. */
function sameTopic(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other
  const [short, long] = [one, other].map(topic => topic.toLowerCase()).sort((a, b) => a.length - b.length)
  return long === short || (short!.endsWith('…') && long!.startsWith(short!.slice(0, -1).trimEnd()))
}

const isSame = (one: Outcome, other: Outcome): boolean =>
  one.state === other.state && one.grade === other.grade

function isOfOneMatter(one: Entry, other: Entry): boolean {
  if (one.ofThisFile !== other.ofThisFile) return false
  if ('area' in one) return 'area' in other && sameMatter(one, other)
  return 'code' in other && one.code === other.code && one.sentence === other.sentence
}
