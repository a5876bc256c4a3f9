import { daysBetween, type Period } from '@/lib/domain/dates'
import type { SourceLine } from '../../document'
import { dateIn, datesIn } from '../../text/dates'
import { spansAtStart } from '../../text/periods'
import { plainText } from '../../text/statements'

/** What stands between title and table: when inspectors came, and who led them. */
export interface Particulars {
  kind: string | null
  inspected: Period[]
  /** False where the words for the days hold anything else. */
  datesArePlain: boolean
  published: string | null
  leadInspector: string | null
}

export const DATES = /^(?:(?:inspection|visit) dates?|dates? of (?:the )?inspection)\b\s*[:–-]?\s*/i
/** What the table begins with, or the first of its rows. */
const FORM = /impact of leaders|experiences? (?:and progress )?of (?:children|care)|overall effectiveness/i
const HEADER = /^(?:judge?ments?|grades?|judge?ments?\s+grades?)$/i
const LABEL = /^[A-Z][a-z]+(?: [a-z]+)?:|^lead inspector\b/i
/** A label's words run over this many further lines at most. */
const MORE_LINES = 2
const MOST_DAYS = 60
/** Behind the days, what may be more of them. */
const LEFT_OVER = /^(?:to|and|until|[–—-])(?:\s|$)|\d/i
const RANK =
  /,?\s*\(?(?:(?:His|Her) Majesty['’]?s['’]? Inspectors?|(?:Senior )?HMIs?|Ofsted Inspector)\)?\W*$/i

/** @param lines of the first page */
export function particularsIn(lines: readonly SourceLine[]): Particulars {
  const end = lines.findIndex(isTable)
  return {
    kind: kindOf(plainText(lines.slice(0, end === -1 ? 0 : end))),
    ...inspectedIn(after(lines, DATES) ?? ''),
    published: dateIn(after(lines, /^(?:report )?published\b/i) ?? ''),
    leadInspector:
      after(lines, /^lead inspectors?\b\s*:?\s*/i)
        ?.replace(RANK, '')
        .trim() || null,
  }
}

function isTable(line: SourceLine): boolean {
  const words = plainText([line])
  return HEADER.test(words) || FORM.test(words)
}

function kindOf(head: string): string | null {
  if (/\bre-?inspection\b/i.test(head)) return 're-inspection'
  return /\b(short|standard) inspection\b/i.exec(head)?.[1]?.toLowerCase() ?? null
}

function inspectedIn(words: string): Pick<Particulars, 'inspected' | 'datesArePlain'> {
  const { spans, rest } = spansAtStart(words)
  const inspected = spans.length > 0 ? spans : datesIn(words).map(({ iso }) => ({ from: iso, to: iso }))
  return { inspected, datesArePlain: !LEFT_OVER.test(rest) && inspected.every(isLikely) }
}

/** Fieldwork takes a week or two, or a few days more. */
const isLikely = ({ from, to }: Period): boolean => {
  const days = daysBetween(from, to)
  return days > 0 && days < MOST_DAYS
}

/** What stands behind a label, on its line and on those up to the next label or the table; null without the label. */
function after(lines: readonly SourceLine[], label: RegExp): string | null {
  const at = lines.findIndex(line => label.test(plainText([line])))
  if (at === -1) return null
  const more = lines.slice(at + 1, at + 1 + MORE_LINES)
  const next = more.findIndex(line => LABEL.test(plainText([line])) || isTable(line))
  return plainText([lines[at]!, ...more.slice(0, next === -1 ? MORE_LINES : next)]).replace(label, '')
}
