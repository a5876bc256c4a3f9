import { ADEQUATE_WORDS } from '@/lib/domain/frameworks/scales'
import { type Grade, gradeOf } from '@/lib/domain/grades'
import type { SourceDocument } from '../../document'
import { plainText, written } from '../../text/statements'

/** The grade that each digit stands for. */
export type PrintedScale = ReadonlyMap<string, Grade>

const STEP = /\b(outstanding|good|adequate|inadequate)\s*\(\s*grade\s*([1-4])\s*\)/gi
/** Four steps of up to three lines each, with room for a page break. */
const MOST_LINES = 16

/**
 * What the document's own scale says of its digits: 'Outstanding (Grade 1)' makes 1 the best. Empty where it prints
 * none, or one that does not run straight up or down and so tells nothing.
 */
export function printedScaleIn(document: SourceDocument): PrintedScale {
  const lines = written(document.lines)
  const from = lines.findIndex(line => plainText([line]).search(STEP) >= 0)
  const printed = from === -1 ? '' : plainText(lines.slice(from, from + MOST_LINES))
  const scale = new Map<number, Grade>()
  for (const [, word = '', digit] of printed.matchAll(STEP)) {
    const grade = gradeOf(ADEQUATE_WORDS, word)!
    if ((scale.get(Number(digit)) ?? grade) !== grade) return new Map()
    scale.set(Number(digit), grade)
  }
  const steps = [...scale]
  const straight =
    steps.every(([digit, grade]) => digit === grade) || steps.every(([digit, grade]) => digit + grade === 5)
  return new Map(straight && steps.length > 1 ? steps.map(([digit, grade]) => [String(digit), grade]) : [])
}
