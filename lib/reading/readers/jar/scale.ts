import { JAR_DIGITS } from '@/lib/domain/frameworks/scales'
import { type Grade, gradeOf } from '@/lib/domain/grades'
import type { SourceLine } from '../../document'
import { plainText } from '../../text/statements'

/** What the scale printed above the table says each digit stands for. */
export type PrintedScale = ReadonlyMap<string, { grade: Grade; word: string }>

const PAIR = /\b([1-4])\s*[:=–-]?\s*\(?(outstanding|good|adequate|inadequate)\b/gi

/** '4: outstanding; 3: good; 2: adequate; 1: inadequate', whichever way it runs; null where a line is no scale. */
export function scaleIn(line: SourceLine): PrintedScale | null {
  const scale = new Map<string, { grade: Grade; word: string }>()
  for (const [, digit = '', word = ''] of plainText([line]).matchAll(PAIR)) {
    const grade = gradeOf(JAR_DIGITS, word)
    if (grade !== null) scale.set(digit, { grade, word })
  }
  return new Set([...scale.values()].map(({ grade }) => grade)).size === 4 ? scale : null
}
