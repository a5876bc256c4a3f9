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
/** At the head of a page; in the title of a SIF report an 'and' and the council's own title stand before it. */
const BOARD_TITLE = /^(?:Re-?)?review of the effectiveness of the (?:Local )?Safeguarding Children/i
/** 'Barset Local Safeguarding Children Board' */
const BOARD_NAME = /,? (?:Local )?Safeguarding Children(?:'s|’s)? Board(?: \([A-Z]+\))?$/i
const END = /^(?:Contents|Executive summary|Section 1\b.*|Summary of key findings|The local authority)$/i
/** A title stands within the first lines; further down it is somebody writing about an inspection. */
const COVER_LINES = 40

/** Null where the text does not open as a SIF report does. */
export function coverOf(document: SourceDocument): Cover | null {
  const lines = written(document.lines)
  const title = titleIn(lines, TITLE)
  const named = /\bcare leavers\b/i.test(plainText(lines.slice(title, title + 3)))
  return title < 1 || !named ? null : coverAt(lines, title)
}

/** The front page of a review of a board by itself, in the form of a SIF report; null where the text is none. */
export function boardCoverOf(document: SourceDocument): Cover | null {
  const lines = written(document.lines)
  const title = titleIn(lines, BOARD_TITLE)
  if (title < 1 || titleIn(lines, TITLE) !== -1) return null
  const cover = coverAt(lines, title)
  return { ...cover, council: cover.council.replace(BOARD_NAME, '') }
}

const titleIn = (lines: readonly SourceLine[], title: RegExp): number =>
  lines.slice(0, COVER_LINES).findIndex(line => title.test(plainText([line])))

function coverAt(lines: readonly SourceLine[], title: number): Cover {
  const ends = lines.findIndex((line, at) => at > title && END.test(plainText([line])))
  const cover = lines.slice(0, ends === -1 ? COVER_LINES : ends)
  return {
    council: plainText(cover.slice(0, title)),
    reinspection: /^re-?(?:inspection|review)/i.test(plainText(cover.slice(title, title + 1))),
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
