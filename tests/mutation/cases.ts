import type { SourceDocument } from '@/lib/reading/document'
import { Refusal } from '@/lib/reading/reader'
import type { Damage, Damaged } from './damage'
import type { Lines } from './lines'
import { outcomesOf, type ToldCell } from './outcome'
import { randomOf } from './random'
import { readDamaged, type Subject } from './subject'

/** One damage done to one document once. Its three names are enough to do it again. */
export interface Case {
  subject: Subject
  damage: Damage
  seed: number
}

export interface Result extends Case {
  /** The damaged document; null where the damage was not done. */
  damaged: SourceDocument | null
  cells: readonly ToldCell[]
  /** Why the damage was not done, though the document could be damaged so. */
  undetectable: string | null
  /** The code of the refusal. */
  refused: string | null
  /** What was thrown that is no refusal. */
  thrown: unknown
  milliseconds: number
  /** False where the damage leaves nothing to chance, and so is the same with any seed. */
  drawn: boolean
}

/** Reading a damaged document longer than this is a fault: a pattern that tries too much. */
export const MOST_MILLISECONDS = 2000

/** Null where the document has nothing to damage in this way. */
export function resultOf({ subject, damage, seed }: Case, donors: readonly Subject[]): Result | null {
  let drawn = false
  const numbers = randomOf(subject.document.file, damage.name, seed)
  const random = () => {
    drawn = true
    return numbers()
  }
  const council = subject.report.authority.dfeNumber
  const others = donors.filter(({ report }) => report.authority.dfeNumber !== council)
  const done = damage.damage(subject, random, others)
  if (!done) return null
  const result = {
    drawn,
    subject,
    damage,
    seed,
    damaged: null,
    cells: [],
    refused: null,
    undetectable: null,
    thrown: null,
    milliseconds: 0,
  }
  if ('undetectable' in done) return { ...result, ...done }
  const damaged = documentOf(subject, done.lines)
  return { ...result, damaged, ...timed(() => outcome(subject, done, { ...damaged })) }
}

function outcome(
  subject: Subject,
  done: Damaged,
  damaged: SourceDocument,
): Pick<Result, 'cells' | 'refused' | 'thrown'> {
  try {
    return { cells: outcomesOf(subject, done, readDamaged(damaged)), refused: null, thrown: null }
  } catch (error) {
    const refused = error instanceof Refusal ? error.code : null
    return { cells: [], refused, thrown: refused === null ? error : null }
  }
}

/** The better of two times where the first is too long, since the machine may have been busy. */
function timed<T>(work: () => T): T & { milliseconds: number } {
  const time = () => {
    const start = performance.now()
    const result = work()
    return { ...result, milliseconds: performance.now() - start }
  }
  const first = time()
  if (first.milliseconds < MOST_MILLISECONDS) return first
  const second = time()
  return second.milliseconds < first.milliseconds ? second : first
}

/** Lines and pages are numbered anew, as they would be in a file. */
function documentOf({ document }: Subject, lines: Lines): SourceDocument {
  if (document.pages === null)
    return { ...document, lines: lines.map((line, at) => ({ ...line, line: at + 1 })) }
  let page = 0
  const numbered = lines.map((line, at) => {
    if (line.page !== lines[at - 1]?.page) page += 1
    return { ...line, page }
  })
  return { ...document, pages: Math.max(1, page), lines: numbered }
}
