import { type Grade, gradeOf, type Scale } from '@/lib/domain/grades'
import type { SourceLine } from '../document'
import { gradeWords } from './grade-words'
import { plainText } from './statements'

/** What the scale that a document prints says each digit stands for. */
export interface PrintedScale {
  steps: ReadonlyMap<string, { grade: Grade; word: string }>
  /** 'usual' where 4 is best, 'turned' where 1 is, 'shuffled' where neither holds: a slip, no telling in which step. */
  runs: 'usual' | 'turned' | 'shuffled'
  lines: readonly SourceLine[]
}

/** A scale may be set one step a line, and wrap once. */
const MOST_LINES = 5

/**
 * The first scale in the lines, such as '4: outstanding; 3: good; 2: adequate; 1: inadequate', in one line or in
 * several; null where no four steps stand together.
 */
export function printedScaleIn(lines: readonly SourceLine[], words: Scale): PrintedScale | null {
  for (const at of lines.keys()) {
    const found = scaleAt(lines, at, words)
    if (found) return found
  }
  return null
}

function scaleAt(lines: readonly SourceLine[], at: number, words: Scale): PrintedScale | null {
  let known = 0
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const run = lines.slice(at, at + count)
    const steps = stepsIn(plainText(run), words)
    // Each line adds to the scale, or it is none of its own.
    if (steps.size <= known) return null
    known = steps.size
    if (new Set([...steps.values()].map(({ grade }) => grade)).size === 4)
      return { steps, runs: direction(steps), lines: run }
  }
  return null
}

function stepsIn(text: string, words: Scale): Map<string, { grade: Grade; word: string }> {
  const step = new RegExp(`\\b([1-4])\\s*[:=–—-]?\\s*\\(?(${gradeWords(words)})\\b`, 'gi')
  const steps = new Map<string, { grade: Grade; word: string }>()
  for (const [, digit = '', word = ''] of text.matchAll(step)) {
    const grade = gradeOf(words, word)
    if (grade !== null) steps.set(digit, { grade, word })
  }
  return steps
}

function direction(steps: PrintedScale['steps']): PrintedScale['runs'] {
  const all = [...steps].map(([digit, { grade }]) => ({ digit: Number(digit), grade }))
  if (all.every(({ digit, grade }) => digit === grade)) return 'usual'
  return all.every(({ digit, grade }) => digit === 5 - grade) ? 'turned' : 'shuffled'
}
