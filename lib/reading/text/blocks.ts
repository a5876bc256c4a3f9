import { collapse, isBlank, type SourceDocument, type SourceLine } from '../document'
import { dateIn } from './dates'
import { isContact, isHeadingLike, isStep } from './headings'
import { trimMarkup, withoutMarkup } from './markup'
import type { Piece } from './pieces'
import { isEnded } from './sentences'

/** A heading, paragraph, bullet or table row: the text in the parts in which it was written. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'bullet' | 'row'
  /** Verbatim, white space collapsed, without the bullet mark or printed number; rejoined over page breaks. */
  text: string
  /** The same words line by line, each with its place. */
  pieces: readonly Piece[]
  /** The cells of a row, verbatim; null for everything else. */
  cells: readonly string[] | null
  /** Headings: how many '#', 0 for an unmarked one. Bullets: 0, or 1 for one inside another. */
  level: number
  /** Printed paragraph number, such as '54'; a bullet has that of the paragraph it stands in. */
  paragraph: string | null
  /** The nearest heading above, without markup. */
  section: string | null
}

const BULLET =
  /^(\s*)(?:[•●▪■◼◦‣∙·\uF0B7\uF06E\uF0A7\uF02D]|\u0336\s?|[-–—−―─*](?=\s)|\(?[a-z]\)(?=\s)|\(\d{1,2}\)(?=\s)|\d{1,2}\)(?=\s))\s*(?=\S)/
const NUMBERED = /^\s*(?:\*\*)?([A-Z]?\d{1,3})\.(?:\s+(?=\S)|(?=[A-Z][a-z]))/
/** A page number or footnote mark alone on its line, or a drawn line. */
const FURNITURE = /^\s*(?:\d{1,3}|(?:page\s+)?\d{1,3}\s+of\s+\d{1,3}|page\s+\d{1,3}|[-–_*=•\s]{2,})\s*$/i
/** What stands at the foot of a page for a mark in the text, and may part the text from its rest. */
const FOOTNOTE = /^\[?\d{1,2}\]? [A-Z]/
/** Shorter lines than this were ended by the writer, not by the edge of the page. */
const WRAPPED = 60
/** What is set large or bold over more lines than this is no heading. */
const MOST_HEADING_LINES = 4

/** A block that more lines may be added to. */
type Draft = Block & { pieces: Piece[] }

const known = new WeakMap<SourceDocument, readonly Block[]>()

/** The document as blocks in reading order. Blank lines, page numbers and drawn lines are left out. */
export function blocksOf(document: SourceDocument): readonly Block[] {
  const before = known.get(document)
  if (before) return before
  const blocks = withSections(gather(document.lines))
  known.set(document, blocks)
  return blocks
}

function gather(lines: readonly SourceLine[]): Draft[] {
  const blocks: Draft[] = []
  let blankAbove = true
  for (const [at, line] of lines.entries()) {
    if (isEmpty(line)) {
      blankAbove ||= isBlank(line)
      continue
    }
    const next = blockOf(line, !line.layout && blankAbove && standsAlone(lines, at))
    const open = openBlock(blocks, line)
    const last = blocks[open]
    if (last && goesOn(last, next, line, blankAbove)) add(last, next)
    else blocks.push(next)
    blankAbove = false
  }
  return blocks
}

const isEmpty = (line: SourceLine): boolean => isBlank(line) || FURNITURE.test(line.text)

/** The place of the block that a line may carry on: on a new page the one before the footnotes of the old page. */
function openBlock(blocks: readonly Block[], { page, layout }: SourceLine): number {
  const last = blocks.length - 1
  const pageAbove = blocks[last]?.pieces.at(-1)?.page
  if (!layout || page === pageAbove) return last
  const open = blocks.findLastIndex(block => block.kind !== 'paragraph' || !FOOTNOTE.test(block.text))
  return blocks[open]?.pieces.at(-1)?.page === pageAbove ? open : last
}

/** True of a line with nothing right below it, unless a page break parts it from the rest of its sentence. */
function standsAlone(lines: readonly SourceLine[], at: number): boolean {
  if (collapse(lines[at + 1]?.text ?? '') !== '') return false
  if (collapse(lines[at]!.text).length < WRAPPED) return true
  const below = lines.findIndex((line, place) => place > at && !isEmpty(line))
  const rest = collapse(lines[below]?.text ?? '')
  return !/^[a-z]/.test(rest) || (rest.length < WRAPPED && !isEnded(rest))
}

function blockOf(line: SourceLine, alone: boolean): Draft {
  const [first = '', second = ''] = line.cells ?? []
  // A tab after a bullet or a number only sets the text off; it makes no table.
  const marker =
    line.cells?.length === 2 &&
    first.length <= 5 &&
    (BULLET.test(`${first} x`) ||
      NUMBERED.test(`${first} x`) ||
      (line.layout && second.length >= WRAPPED && FOOTNOTE.test(`${first} ${second}`)))
  if (line.cells && !(marker && second !== ''))
    return { ...block('row', line, collapse(line.text)), cells: line.cells }
  const text = line.cells ? line.text.replace(/\t/g, ' ') : line.text
  const bullet = BULLET.exec(text)
  if (bullet)
    return { ...block('bullet', line, text.slice(bullet[0].length)), level: bullet[1] === '' ? 0 : 1 }
  const number = NUMBERED.exec(text)
  if (number)
    return { ...block('paragraph', line, text.slice(number[0].length)), paragraph: number[1] ?? null }
  const marks = /^\s*(#{1,6})\s+/.exec(text)?.[1]?.length
  const heading =
    marks !== undefined || (line.layout ? isSetAsHeading(line) : alone && isHeadingLike(withoutMarkup(text)))
  return { ...block(heading ? 'heading' : 'paragraph', line, text), level: marks ?? 0 }
}

/** 'Lead inspector: Susan Henchard', 'Her Majesty's Inspector' */
const PARTICULAR = /^[A-Z][a-z]+ [a-z]+: [A-Z]|^(?:His|Her) Majesty/

/** Of large or bold lines those with a date, an address, a name or a grade head nothing. */
const isSetAsHeading = ({ text, layout }: SourceLine): boolean =>
  layout?.prominent === true &&
  /[a-z]{3}/i.test(text) &&
  !PARTICULAR.test(text) &&
  !isStep(text) &&
  dateIn(text) === null &&
  !isContact(text)

function block(kind: Block['kind'], line: SourceLine, words: string): Draft {
  const text = kind === 'row' ? words : trimMarkup(words)
  const pieces = [{ text, page: line.page, line: line.line }]
  return { kind, text, pieces, cells: null, level: 0, paragraph: null, section: null }
}

/** True when a line carries on what stands above it, across a wrapped line or a page break. */
function goesOn(last: Block, next: Block, line: SourceLine, blankAbove: boolean): boolean {
  if (next.kind === 'row' || next.kind === 'bullet' || next.paragraph !== null || last.kind === 'row')
    return false
  return line.layout ? isSetOn(last, next, line) : continues(last, next, line, blankAbove)
}

/** The same where it is known how the lines are set: headings with headings, running text with running text. */
function isSetOn(last: Block, next: Block, { page, layout }: SourceLine): boolean {
  const { text: above = '', page: pageAbove = null } = last.pieces.at(-1) ?? {}
  if (page === pageAbove && layout?.runsOn) return true
  const startsLow = /^[a-z(,;]/.test(next.text)
  if (last.kind === 'heading' || next.kind === 'heading')
    return last.kind === next.kind && page === pageAbove && startsLow && !isEnded(above)
  if (page === pageAbove) return startsLow && !isEnded(above)
  return startsLow ? /[^.:!?]$/.test(above) : !isEnded(above) && above.length >= WRAPPED
}

/** The same in bare text. */
function continues(last: Block, next: Block, line: SourceLine, blankAbove: boolean): boolean {
  if (next.kind !== 'paragraph' || (last.kind !== 'paragraph' && last.kind !== 'bullet')) return false
  const text = collapse(line.text)
  const startsLow = /^[a-z(,;]/.test(text)
  const lastLine = last.pieces.at(-1)?.text ?? ''
  if (!blankAbove)
    return lastLine.length >= WRAPPED || (last.kind === 'bullet' && (startsLow || /^\s/.test(line.text)))
  if (isEnded(last.text) || isContact(last.text)) return false
  // A page break inside a sentence: what follows begins small, or is itself long running text.
  const runsOn = last.kind === 'paragraph' && last.text.length > 2 * WRAPPED && text.length > WRAPPED
  return startsLow || (runsOn && !isHeadingLike(withoutMarkup(text)))
}

function add(last: Draft, { text, pieces }: Block): void {
  last.pieces.push(...pieces)
  last.text += ` ${text}`
  if (last.kind === 'heading' && last.pieces.length > MOST_HEADING_LINES) last.kind = 'paragraph'
}

function withSections(blocks: readonly Block[]): Block[] {
  let section: string | null = null
  let paragraph: string | null = null
  return blocks.map(each => {
    const here = section
    if (each.kind === 'heading') {
      section = withoutMarkup(each.text) || section
      paragraph = null
    }
    if (each.kind === 'paragraph') paragraph = each.paragraph
    return { ...each, section: here, paragraph: each.kind === 'bullet' ? paragraph : each.paragraph }
  })
}
