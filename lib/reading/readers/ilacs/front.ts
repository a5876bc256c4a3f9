import type { SourceDocument, SourceLine } from '../../document'
import { plainText, written } from '../../text/statements'
import { type Particulars, particularsIn } from './particulars'
import { type Title, titleAt } from './title'

/** The first page as an ILACS report prints it, and what follows it. */
export interface Front extends Particulars {
  title: Title
  /** Titles further down: of this report, at the foot of a page, or of others. */
  others: readonly Title[]
  /** All of the page, as far as the first heading of the text. */
  lines: readonly SourceLine[]
  /** What stands below the title. */
  summary: readonly SourceLine[]
  body: readonly SourceLine[]
}

export const IMPROVE =
  /^(?:what (?:needs|do they need|does .{2,60} need) to improve|areas? for improvement)\b/i
/** Labels that no older form has. */
const OWN =
  /\bimpact of leaders\b|\bexperiences? (?:and progress )?of children (?:who need|in care|care leavers)\b/i
/** In a document without pages, the title stands within the first lines, and the table and summary take no more. */
const TITLE_LINES = 20
const FRONT_LINES = 80

const known = new WeakMap<SourceDocument, Front | 'out of place' | null>()

/** True where the text has the first page of a report, though it may not be the first of the text. */
export const hasFront = (document: SourceDocument): boolean => look(document) !== null

/** Null where the text does not open with the first page of a report. */
export function frontOf(document: SourceDocument): Front | null {
  const found = look(document)
  return found === 'out of place' ? null : found
}

function look(document: SourceDocument): Front | 'out of place' | null {
  const before = known.get(document)
  if (before !== undefined) return before
  const found = frontIn(written(document.lines))
  known.set(document, found)
  return found
}

function frontIn(lines: readonly SourceLine[]): Front | 'out of place' | null {
  const titles = lines.flatMap((_, at) => titleAt(lines, at) ?? [])
  const title = titles.find(({ from, to }) => OWN.test(plainText(lines.slice(to, endOf(lines, from, to)))))
  if (!title) return null
  const { page } = lines[title.from]!
  if (page === null ? title.from >= TITLE_LINES : page !== lines[0]!.page) return 'out of place'
  const front = lines.slice(0, endOf(lines, title.from, title.to))
  return {
    title,
    others: titles.filter(other => other !== title),
    ...particularsIn(front),
    lines: front,
    summary: front.slice(title.to),
    body: lines.slice(front.length),
  }
}

/** Where the page of the title ends, or the heading of what needs to improve stands on it. */
function endOf(lines: readonly SourceLine[], from: number, to: number): number {
  const { page } = lines[from]!
  const end = lines.findIndex(
    (line, at) =>
      at >= to &&
      (IMPROVE.test(plainText([line])) || (page === null ? at >= to + FRONT_LINES : line.page !== page)),
  )
  return end === -1 ? lines.length : end
}
