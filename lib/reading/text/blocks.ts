import { collapse, type SourceDocument, type SourceLine } from '../document'
import { isContact, isHeadingLike } from './headings'
import { trimMarkup, withoutMarkup } from './markup'
import { joined, type Piece } from './pieces'
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
  /^(\s*)(?:[•●▪■◦‣∙·\uF0B7]|[-–—*](?=\s)|\(?[a-z]\)(?=\s)|\(\d{1,2}\)(?=\s)|\d{1,2}\)(?=\s))\s*(?=\S)/
const NUMBERED = /^\s*(?:\*\*)?([A-Z]?\d{1,3})\.\s+(?=\S)/
/** A page number or footnote mark alone on its line, or a drawn line. */
const FURNITURE = /^\s*(?:\d{1,3}|(?:page\s+)?\d{1,3}\s+of\s+\d{1,3}|page\s+\d{1,3}|[-–_*=•\s]{2,})\s*$/i
/** Shorter lines than this were ended by the writer, not by the edge of the page. */
const WRAPPED = 60

const known = new WeakMap<SourceDocument, readonly Block[]>()

/** The document as blocks in reading order. Blank lines, page numbers and drawn lines are left out. */
export function blocksOf(document: SourceDocument): readonly Block[] {
  const before = known.get(document)
  if (before) return before
  const blocks = withSections(gather(document.lines))
  known.set(document, blocks)
  return blocks
}

function gather(lines: readonly SourceLine[]): Block[] {
  const blocks: Block[] = []
  let blankAbove = true
  for (const [at, line] of lines.entries()) {
    const text = collapse(line.text)
    if (text === '' || FURNITURE.test(line.text)) {
      blankAbove ||= text === ''
      continue
    }
    const last = blocks.at(-1)
    const next = blockOf(line, blankAbove && standsAlone(text, lines.slice(at + 1)))
    if (
      last &&
      next.kind === 'paragraph' &&
      next.paragraph === null &&
      continues(last, line, text, blankAbove)
    )
      blocks[blocks.length - 1] = withPiece(last, next)
    else blocks.push(next)
    blankAbove = false
  }
  return blocks
}

/** True of a line with nothing right below it, unless a page break parts it from the rest of its sentence. */
function standsAlone(text: string, below: readonly SourceLine[]): boolean {
  if (collapse(below[0]?.text ?? '') !== '') return false
  if (text.length < WRAPPED) return true
  const rest = collapse(
    below.find(line => collapse(line.text) !== '' && !FURNITURE.test(line.text))?.text ?? '',
  )
  return !/^[a-z]/.test(rest) || (rest.length < WRAPPED && !isEnded(rest))
}

function blockOf(line: SourceLine, alone: boolean): Block {
  const [first = '', second = ''] = line.cells ?? []
  // A tab after a bullet or a number only sets the text off; it makes no table.
  const marker =
    line.cells?.length === 2 &&
    first.length <= 5 &&
    (BULLET.test(`${first} x`) || NUMBERED.test(`${first} x`))
  if (line.cells && !(marker && second !== ''))
    return { ...block('row', line, collapse(line.text)), cells: line.cells }
  const text = line.text.replace(/\t/g, ' ')
  const bullet = BULLET.exec(text)
  if (bullet)
    return { ...block('bullet', line, text.slice(bullet[0].length)), level: bullet[1] === '' ? 0 : 1 }
  const number = NUMBERED.exec(text)
  if (number)
    return { ...block('paragraph', line, text.slice(number[0].length)), paragraph: number[1] ?? null }
  const marks = /^\s*(#{1,6})\s+/.exec(text)?.[1]?.length
  const heading = marks !== undefined || (alone && isHeadingLike(withoutMarkup(text)))
  return { ...block(heading ? 'heading' : 'paragraph', line, text), level: marks ?? 0 }
}

function block(kind: Block['kind'], line: SourceLine, words: string): Block {
  const text = kind === 'row' ? words : trimMarkup(words)
  const pieces = [{ text, page: line.page, line: line.line }]
  return { kind, text, pieces, cells: null, level: 0, paragraph: null, section: null }
}

/** True when a line of running text carries on what stands above it, across a wrapped line or a page break. */
function continues(last: Block, line: SourceLine, text: string, blankAbove: boolean): boolean {
  if (last.kind !== 'paragraph' && last.kind !== 'bullet') return false
  const startsLow = /^[a-z(,;]/.test(text)
  const lastLine = last.pieces.at(-1)?.text ?? ''
  if (!blankAbove)
    return lastLine.length >= WRAPPED || (last.kind === 'bullet' && (startsLow || /^\s/.test(line.text)))
  if (isEnded(last.text) || isContact(last.text)) return false
  // A page break inside a sentence: what follows begins small, or is itself long running text.
  const runsOn = last.kind === 'paragraph' && last.text.length > 2 * WRAPPED && text.length > WRAPPED
  return startsLow || (runsOn && !isHeadingLike(withoutMarkup(text)))
}

function withPiece(last: Block, next: Block): Block {
  const pieces = [...last.pieces, ...next.pieces]
  return { ...last, pieces, text: joined(pieces) }
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
