/** Type in figures: 16 px with 20 px from line to line. Anything smaller is hard to read on a projector. */
export const TYPE = { size: 16, line: 20 } as const

/**
 * How wide a text is at most, in pixels, set in Source Sans 3 semi-bold (which is wider than its regular weight).
 * The server has no font to measure with, so each character counts as the widest of its class. A little too wide
 * costs a little air; too narrow would let two words touch.
 */
export function textWidth(text: string, size: number = TYPE.size): number {
  let thousandths = 0
  for (const character of text) thousandths += widthOf(character)
  return (thousandths * size) / 1000
}

/** Source Serif 4 semi-bold, in which councils' names stand, runs at most so much wider than the sans. */
const SERIF = 1.18
export const serifWidth = (text: string, size: number): number => textWidth(text, size) * SERIF
export const wrapSerif = (text: string, room: number, size: number): string[] =>
  wrapText(text, room / SERIF, size)
export const longestSerifPiece = (text: string, size: number): number => longestPiece(text, size) * SERIF

/** Breaks a text into lines no wider than `room`, of about equal length, inside a word only where it must. */
export function wrapText(text: string, room: number, size: number = TYPE.size): string[] {
  const measured = pieces(text)
    .flatMap(piece => cutToFit(piece, room, size))
    .map(piece => ({ piece, width: textWidth(piece, size), inked: textWidth(piece.trimEnd(), size) }))
  const least = Math.max(0, ...measured.map(({ inked }) => inked))
  // The narrowest measure that needs no further line leaves no orphan such as 'Requires improvement to be / good'.
  let lines = breakLines(measured, room)
  for (;;) {
    const narrower = Math.max(...lines.map(({ width }) => width)) - 1
    const balanced = narrower < least ? null : breakLines(measured, narrower)
    if (!balanced || balanced.length > lines.length) return lines.map(line => line.text.trim())
    lines = balanced
  }
}

/** The widest piece that may not be broken: what a column must at least be wide. */
export const longestPiece = (text: string, size: number = TYPE.size): number =>
  Math.max(0, ...pieces(text).map(piece => textWidth(piece.trimEnd(), size)))

/** Words with the space behind them; a slash or hyphen inside a word is a place to break as well, inside '5 May' is none. */
const pieces = (text: string): string[] =>
  bound(text)
    .match(/[^ /-]*(?:[/-]+| +|$)/g)
    ?.filter(Boolean) ?? []

const bound = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/\b(\d{1,2}) (?=\p{Lu})/gu, `$1${NO_BREAK}`)
const NO_BREAK = '\u00a0'

interface Piece {
  piece: string
  /** With and without the space behind it, in pixels. */
  width: number
  inked: number
}

function breakLines(measured: readonly Piece[], room: number): { text: string; width: number }[] {
  const lines = [{ text: '', width: 0 }]
  let end = 0
  for (const { piece, width, inked } of measured) {
    let line = lines.at(-1)!
    if (line.text !== '' && end + inked > room) {
      line = { text: '', width: 0 }
      lines.push(line)
      end = 0
    }
    line.text += piece
    line.width = end + inked
    end += width
  }
  return lines
}

function cutToFit(piece: string, room: number, size: number): string[] {
  if (textWidth(piece.trimEnd(), size) <= room || piece.length < 2) return [piece]
  let end = piece.length - 1
  while (end > 1 && textWidth(piece.slice(0, end), size) > room) end -= 1
  return [piece.slice(0, end), ...cutToFit(piece.slice(end), room, size)]
}

/** Characters of about one width, with the widest of them in thousandths of the type size. */
const CLASSES: readonly [RegExp, number][] = [
  [/\s/, 205],
  [/[ijlI.,:;'’‘|·]/, 285],
  [/[ft!()[\]{}/\\r-]/, 375],
  [/[csvxyzJLY"“”_–]/, 505],
  [/[abdeghknopqu0-9EFSTVXZA?*+<>=#$£~^]/, 566],
  [/[BCDGHKNOPQRU&]/, 676],
  [/[mwMW@%—]/, 880],
]
const UNKNOWN_CHARACTER = 1000

const known = new Map<string, number>()

function widthOf(character: string): number {
  const width = known.get(character) ?? classWidth(character)
  known.set(character, width)
  return width
}

/** A letter with an accent is as wide as without, an accent by itself has no width. */
function classWidth(character: string): number {
  const letter = character.normalize('NFD').replace(/\p{M}/gu, '')
  if (letter === '') return 0
  return CLASSES.find(([pattern]) => pattern.test(letter))?.[1] ?? UNKNOWN_CHARACTER
}
