import { type DirectoryEntry, resolveAuthority } from '@/lib/domain/authorities'
import type { IsoDay } from '@/lib/domain/dates'
import type { SourceDocument, SourceLine } from '../../document'
import { Refusal } from '../../reader'
import type { Doubt } from '../../report'
import { aboutAnother } from '../../text/about-another'
import { councilNamed } from '../../text/council'
import { dateIn } from '../../text/dates'
import { linesEvidence, plainText, statementsIn, written } from '../../text/statements'
import { ownLines } from './sections'

/** Whose review it is and when it was published, as the front page prints it. */
export interface Front {
  authority: { name: string; dfeNumber: number }
  published: IsoDay
  /** True where what follows the front page is about another council: none of its grades is sure. */
  isUnsure: boolean
  doubts: Doubt[]
}

/** How many lines a front page fills at the most. */
const FRONT_LINES = 45
const TITLE = /^joint area review\b.{0,160}$/i
/** The council's area, with the title before it and the subtitle behind it where they stand in one line. */
const AREA =
  /^(?:.*\bjoint area review(?: of)?[\s:,–—-]*)?(?<council>.+?)[,:]? (?:children['’]?s['’]?|children and young people['’]?s['’]?) services authority area\b[\s:,–—-]*(?:review of services for .*)?$/i
const PUBLISHED = /^(?:date )?(?:published|publication date|date of publication)\b.*\b20\d\d\b.*$/i
const REFERENCE = /\breference (?:no|number)\b\D{0,6}(\d{3})(?!\d)/i
/** A name wraps over two lines, under a title or above the rest of 'Children's Services Authority Area'. */
const NAME_LINES = 3

/** True where the text opens as a review does; a letter about one has other words first. */
export const opensAsReview = (document: SourceDocument): boolean => {
  const front = frontOf(document)
  return front.some(line => TITLE.test(plainText([line]))) && namesIn(front).length > 0
}

/** @throws Refusal when the front page names no council we know or bears no date */
export function readFront(document: SourceDocument, councils: readonly DirectoryEntry[]): Front {
  const front = frontOf(document)
  const [published] = statementsIn(front, PUBLISHED)
  const on = published ? dateIn(published.match[0]) : null
  if (on === null)
    throw new Refusal(
      'no-date',
      'The front page of the review gives no date of publication: put it back in its place.',
    )
  const names = namesIn(front)
  const printed = names.find(name => resolveAuthority(councils, name, on)) ?? names[0] ?? ''
  const reference = front.find(line => REFERENCE.test(plainText([line])))
  const number = Number(reference && REFERENCE.exec(plainText([reference]))?.[1])
  const byName = resolveAuthority(councils, printed, on)
  const byNumber = councils.find(entry => entry.dfeNumber === number)
  const known = byName ?? byNumber ?? councilNamed(printed, on, councils, 'The review is about')
  const another = aboutAnother(written(ownLines(document)).slice(front.length), known, councils)
  return {
    authority: { name: known.name, dfeNumber: known.dfeNumber },
    published: on,
    isUnsure: another !== null,
    doubts: [
      ...(byNumber && byName?.dfeNumber !== number ? [disagreement(reference!, printed, byNumber.name)] : []),
      ...(another ? [another] : []),
    ],
  }
}

function frontOf(document: SourceDocument): readonly SourceLine[] {
  const lines = written(document.lines.slice(0, FRONT_LINES * 3)).slice(0, FRONT_LINES)
  const end = lines.findIndex(line => /^(?:contents|introduction)$/i.test(plainText([line])))
  return end === -1 ? lines : lines.slice(0, end)
}

/** What may be the council's name, however it fell on the lines; the shortest first. */
const namesIn = (front: readonly SourceLine[]): string[] =>
  front
    .flatMap((_, at) =>
      Array.from({ length: NAME_LINES }, (_each, more) => plainText(front.slice(at, at + more + 1))),
    )
    .flatMap(words => AREA.exec(words)?.groups?.['council'] ?? [])
    .sort((one, other) => one.length - other.length)

const disagreement = (reference: SourceLine, printed: string, other: string): Doubt => ({
  code: 'council-disagrees',
  sentence: `The front page names ‘${printed}’, but its reference number is that of ${other}.`,
  evidence: [linesEvidence('cover', [reference])],
})
