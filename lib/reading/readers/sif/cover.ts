import type { Period } from '@/lib/domain/dates'
import type { SourceDocument, SourceLine } from '../../document'
import { dateIn, datesIn, periodsIn } from '../../text/dates'
import { plainText, written } from '../../text/statements'

/** The front page as a SIF report prints it: whose it is, when inspectors came, and the lines that hold the grades. */
export interface Cover {
  /** The council as printed above the title. */
  council: string
  reinspection: boolean
  /** True where the report also reviews the Local Safeguarding Children Board, and so grades it. */
  reviewsBoard: boolean
  inspected: Period[]
  published: string | null
  lines: readonly SourceLine[]
  /** Everything after the front page. */
  body: readonly SourceLine[]
}

const TITLE = /^(?:Re-?)?inspection of services for children in need of help and/i
const BOARD = /Review of the effectiveness of the (?:Local )?Safeguarding Children(?:'s|’s)? Board/i
const END = /^(?:Contents|Executive summary|Section 1\b.*|Summary of key findings|The local authority)$/i
/** A title stands within the first lines; further down it is somebody writing about an inspection. */
const COVER_LINES = 40

/** Null where the text does not open as a SIF report does. */
export function coverOf(document: SourceDocument): Cover | null {
  const lines = written(document.lines)
  const title = lines.slice(0, COVER_LINES).findIndex(line => TITLE.test(plainText([line])))
  const named = /\bcare leavers\b/i.test(plainText(lines.slice(title, title + 3)))
  if (title < 1 || !named) return null
  const ends = lines.findIndex((line, at) => at > title && END.test(plainText([line])))
  const cover = lines.slice(0, ends === -1 ? COVER_LINES : ends)
  return {
    council: plainText(cover.slice(0, title)),
    reinspection: /^re-?inspection/i.test(plainText(cover.slice(title, title + 1))),
    reviewsBoard: BOARD.test(plainText(cover.slice(title, title + 8))),
    inspected: inspectedIn(cover),
    published: dateIn(after(cover, /^(?:Report )?published\b/i)),
    lines: cover.slice(title),
    body: lines.slice(cover.length),
  }
}

function inspectedIn(cover: readonly SourceLine[]): Period[] {
  const words = after(cover, /^Inspection dates?\b/i)
  const periods = periodsIn(words)
  if (periods.length > 0) return periods
  return datesIn(words).map(({ iso }) => ({ from: iso, to: iso }))
}

/** The words from a label on, with the next line where the date has wrapped onto it. */
function after(cover: readonly SourceLine[], label: RegExp): string {
  const at = cover.findIndex(line => label.test(plainText([line])))
  if (at === -1) return ''
  const next = cover.slice(at + 1, at + 2).filter(line => /^[–—-]?\s*(?:to\s+)?\d/.test(plainText([line])))
  return plainText([...cover.slice(at, at + 1), ...next])
}
