import type { SourceLine } from '@/lib/reading/document'
import type { Result } from './cases'

/** Lines shown about a change. */
const AROUND = 2
/** Of a document that changed everywhere, so much is enough. */
const MOST_LINES = 60

/** One case for a person: the lines that changed, then what came of each cell. */
export function shown({
  subject,
  damage,
  seed,
  damaged,
  cells,
  refused,
  undetectable,
  thrown,
}: Result): string {
  const title = `${subject.document.file}, ${damage.name}, seed ${seed}`
  const end = undetectable ?? (refused ? `refused: ${refused}` : thrown ? String(thrown) : '')
  const outcomes = cells.map(({ key, outcome, told }) => `  ${outcome.padEnd(16)}${key}: ${told}`)
  return [title, ...(damaged ? changed(subject.lines, damaged.lines) : []), ...outcomes, end].join('\n')
}

/** The stretch between the first and the last line that differ. */
function changed(before: readonly SourceLine[], after: readonly SourceLine[]): string[] {
  const from = Math.max(0, firstDifference(before, after) - AROUND)
  const to = Math.max(0, firstDifference(before.toReversed(), after.toReversed()) - AROUND)
  const stretch = (mark: string, lines: readonly SourceLine[]) =>
    lines
      .slice(from, lines.length - to)
      .slice(0, MOST_LINES)
      .map(({ text, page }) => `${mark} ${page ?? ''} ${text.replaceAll('\t', ' ⇥ ')}`)
  return [...stretch('-', before), ...stretch('+', after)]
}

function firstDifference(one: readonly SourceLine[], other: readonly SourceLine[]): number {
  const at = one.findIndex((line, place) => line.text !== other[place]?.text)
  return at === -1 ? one.length : at
}
