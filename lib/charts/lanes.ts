import { textWidth, wrapText } from './text'
import type { Span } from './time-axis'

export type Side = 'right' | 'left'

/** A mark at a place, with the words that must stand beside it. */
export interface Labelled {
  /** Centre of the mark, in pixels. */
  x: number
  word: string
  /** Where the words go if they can. */
  side: Side
}

/** Where the words of a mark stand, and on which of the row's lines. */
export interface Laid {
  lane: number
  side: Side
  lines: string[]
  /** Where the text begins on the right of a mark, ends on its left. */
  textX: number
  /** Mark and words together. */
  from: number
  to: number
}

/** The size of a mark and the air between it and its words, in pixels. */
export interface MarkSize {
  size: number
  gap: number
}

/** Least air between one mark with its words and the next, in pixels. */
const APART = 10

/**
 * Gives every mark's words a place where they touch nothing: on their own side, on the other side, or, where all cannot
 * stand in one line, on a further line of the row, older marks above newer ones. Words that fit on neither side in one
 * line are wrapped. Marks keep their place in time always.
 */
export function layLanes(items: readonly Labelled[], span: Span, mark: MarkSize): Laid[] {
  const inOrder = items.toSorted((one, other) => one.x - other.x)
  const forms = inOrder.map(item => formsOf(item, span, mark))
  const laid = inOneLine(forms) ?? inSteps(forms)
  return items.map(item => laid[inOrder.indexOf(item)]!)
}

/** All in the first line, each on the best side that leaves the others theirs; null where there is no such way. */
function inOneLine(forms: readonly Form[][], before: readonly Laid[] = []): Laid[] | null {
  const options = forms[before.length]
  if (!options) return [...before]
  for (const option of options) {
    if (!before.every(other => isApart(option, other))) continue
    const whole = inOneLine(forms, [...before, { ...option, lane: 0 }])
    if (whole) return whole
  }
  return null
}

/** Each in the first line with room left by those before it. */
function inSteps(forms: readonly Form[][]): Laid[] {
  const placed: Laid[] = []
  for (const options of forms) {
    for (let lane = 0; ; lane += 1) {
      const taken = placed.filter(one => one.lane === lane)
      const option = options.find(candidate => taken.every(other => isApart(candidate, other)))
      if (!option) continue
      placed.push({ ...option, lane })
      break
    }
  }
  return placed
}

/** Whether the words fit beside their mark in one line, without a step on the marks at the other places of the row. */
export function fitsBeside(
  { x, word }: Pick<Labelled, 'x' | 'word'>,
  side: Side,
  others: readonly number[],
  span: Span,
  mark: MarkSize,
): boolean {
  const one = form(x, [word], side, mark)
  return isWithin(one, span) && others.every(other => isApart(one, squareAt(other, mark)))
}

const squareAt = (x: number, { size }: MarkSize): Span => ({ from: x - size / 2, to: x + size / 2 })

const isApart = (one: Span, other: Span): boolean =>
  one.to + APART <= other.from || other.to + APART <= one.from

type Form = Omit<Laid, 'lane'>

/** The shapes mark and words can take within the span, best first; never none. */
function formsOf({ x, word, side }: Labelled, span: Span, mark: MarkSize): Form[] {
  const sides: Side[] = side === 'right' ? ['right', 'left'] : ['left', 'right']
  const whole = sides.map(one => form(x, [word], one, mark)).filter(one => isWithin(one, span))
  if (whole.length > 0) return whole
  const roomier = sides.toSorted((one, other) => roomOn(other, x, span, mark) - roomOn(one, x, span, mark))
  const wide = roomier[0] ?? side
  return [form(x, wrapText(word, roomOn(wide, x, span, mark)), wide, mark)]
}

const isWithin = (one: Span, span: Span): boolean => one.from >= span.from && one.to <= span.to

const roomOn = (side: Side, x: number, span: Span, { size, gap }: MarkSize): number =>
  (side === 'right' ? span.to - x : x - span.from) - size / 2 - gap

function form(x: number, lines: string[], side: Side, { size, gap }: MarkSize): Form {
  const width = Math.max(...lines.map(line => textWidth(line)))
  const away = size / 2 + gap
  return side === 'right'
    ? { side, lines, textX: x + away, from: Math.min(x - size / 2, x + away), to: x + away + width }
    : { side, lines, textX: x - away, from: x - away - width, to: Math.max(x + size / 2, x - away) }
}
