import type { Period } from '@/lib/domain/dates'
import type { SourceDocument, SourceLine } from '../../document'
import { dateIn, datesIn } from '../../text/dates'
import { spansAtStart } from '../../text/periods'
import { plainText, written } from '../../text/statements'
import { DATES, type Title, titleAt } from './title'

/** The first page as an ILACS report prints it, and what follows it. */
export interface Front {
  title: Title
  /** Titles further down: of this report, at the foot of a page, or of others. */
  others: readonly Title[]
  kind: string | null
  inspected: Period[]
  /** False where the words for the days hold anything else. */
  datesArePlain: boolean
  published: string | null
  leadInspector: string | null
  /** From the title to the first heading of the text: title, dates, grade table and summary. */
  lines: readonly SourceLine[]
  body: readonly SourceLine[]
}

/** A title stands within the first lines. */
const FIRST_LINES = 20
/** The table and summary of a document without pages take no more lines than this. */
const FRONT_LINES = 80
const MOST_DAYS = 60
/** Behind the days, what may be more of them. */
const LEFT_OVER = /^(?:to|and|until|[–—-])(?:\s|$)|\d/i
const LEAD = /^lead inspectors?\b\s*:?\s*/i
const RANK =
  /,?\s*\(?(?:(?:His|Her) Majesty['’]?s['’]? Inspectors?|(?:Senior )?HMIs?|Ofsted Inspector)\)?\W*$/i
const HEADER = /^(?:judge?ments?|grades?|judge?ments?\s+grades?)$/i
export const IMPROVE =
  /^(?:what (?:needs|do they need|does .{2,60} need) to improve|areas? for improvement)\b/i
const FORM = /impact of leaders|experiences? (?:and progress )?of (?:children|care)|overall effectiveness/i

const known = new WeakMap<SourceDocument, Front | null>()

/** Null where the text does not open as an ILACS report does. */
export function frontOf(document: SourceDocument): Front | null {
  const before = known.get(document)
  if (before !== undefined) return before
  const front = findFront(document)
  known.set(document, front)
  return front
}

function findFront(document: SourceDocument): Front | null {
  const lines = written(document.lines)
  const title = titleOf(lines)
  if (!title) return null
  const end = frontEnd(lines, title)
  const front = lines.slice(title.from, end)
  if (!front.some(line => FORM.test(plainText([line])))) return null
  const head = lines.slice(title.to, end).filter((_, at, all) => at < headEnd(all))
  return {
    title,
    others: lines.flatMap((_, at) => (at < title.to ? [] : (titleAt(lines, at) ?? []))),
    kind: kindOf(plainText(lines.slice(title.from, title.to + head.length))),
    ...inspectedIn(head),
    published: dateIn(after(head, /^(?:report )?published\b/i) ?? ''),
    leadInspector: after(head, LEAD)?.replace(RANK, '').trim() || null,
    lines: front,
    body: lines.slice(end),
  }
}

function titleOf(lines: readonly SourceLine[]): Title | null {
  for (let at = 0; at < Math.min(FIRST_LINES, lines.length); at += 1) {
    const title = titleAt(lines, at)
    if (title) return title
  }
  return null
}

/** The first page, as far as the heading of what needs to improve. */
function frontEnd(lines: readonly SourceLine[], title: Title): number {
  const { page } = lines[title.from]!
  const end = lines.findIndex(
    (line, at) =>
      at >= title.to &&
      (IMPROVE.test(plainText([line])) ||
        (page === null ? at >= title.to + FRONT_LINES : line.page !== page)),
  )
  return end === -1 ? lines.length : end
}

/** Dates and names stand above the table. */
function headEnd(lines: readonly SourceLine[]): number {
  const end = lines.findIndex(line => HEADER.test(plainText([line])) || FORM.test(plainText([line])))
  return end === -1 ? lines.length : end
}

function kindOf(head: string): string | null {
  if (/\bre-?inspection\b/i.test(head)) return 're-inspection'
  return /\b(short|standard)\b(?= inspection|$)/i.exec(head)?.[1]?.toLowerCase() ?? null
}

function inspectedIn(head: readonly SourceLine[]): Pick<Front, 'inspected' | 'datesArePlain'> {
  const words = after(head, DATES) ?? ''
  const { spans, rest } = spansAtStart(words)
  const inspected = spans.length > 0 ? spans : datesIn(words).map(({ iso }) => ({ from: iso, to: iso }))
  return { inspected, datesArePlain: !LEFT_OVER.test(rest) && inspected.every(isLikely) }
}

/** Fieldwork takes a week or two, or a few days more. */
const isLikely = ({ from, to }: Period): boolean => {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return days > 0 && days < MOST_DAYS
}

/** What stands behind a label, on its line and those that follow up to the next label; null without the label. */
function after(head: readonly SourceLine[], label: RegExp): string | null {
  const at = head.findIndex(line => label.test(plainText([line])))
  if (at === -1) return null
  const more = head.slice(at + 1)
  const next = more.findIndex(line => /^[A-Z][a-z]+(?: [a-z]+)?:|^lead inspector\b/i.test(plainText([line])))
  const words = plainText([head[at]!, ...more.slice(0, next === -1 ? 2 : Math.min(next, 2))])
  return words.replace(label, '')
}
