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

const known = new WeakMap<SourceDocument, Front | null>()

/** Null where the text does not open as an ILACS report does. */
export function frontOf(document: SourceDocument): Front | null {
  const before = known.get(document)
  if (before !== undefined) return before
  const front = findFront(written(document.lines))
  known.set(document, front)
  return front
}

function findFront(lines: readonly SourceLine[]): Front | null {
  const page = lines[0]?.page ?? null
  const isFirstPage = (line: SourceLine, at: number, most: number) =>
    page === null ? at < most : line.page === page
  const titles = lines.flatMap((_, at) => titleAt(lines, at) ?? [])
  const [title, ...others] = titles
  if (!title || !isFirstPage(lines[title.from]!, title.from, TITLE_LINES)) return null
  const end = lines.findIndex(
    (line, at) =>
      at >= title.to && (IMPROVE.test(plainText([line])) || !isFirstPage(line, at, title.to + FRONT_LINES)),
  )
  const front = lines.slice(0, end === -1 ? lines.length : end)
  if (!OWN.test(plainText(front))) return null
  return {
    title,
    others,
    ...particularsIn(front),
    lines: front,
    summary: front.slice(title.to),
    body: lines.slice(front.length),
  }
}
