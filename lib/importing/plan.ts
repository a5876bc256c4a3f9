import type { ParsedReport } from '@/lib/reading/report'
import { contentHash, hasWords } from './content'
import { differencesBetween } from './differences'
import type { HeldReport } from './held'

/** What is to become of one report, and in words what changes or why it is refused; null where nothing need be said. */
export type Plan =
  | { outcome: 'created' | 'unchanged'; reason: string | null }
  | { outcome: 'changed' | 'refused'; reason: string }

/** What the database holds that a report could be or collide with. */
export interface Held {
  /** The report of the same council, framework and day. */
  same: HeldReport | null
  /** The very same file held as another report. */
  elsewhere: { id: string; hasWords: boolean } | null
}

const REPLACE = 'look at both, then import it again with --replace to put this one in its place.'

/** Compares a report with what is held. Pure; nothing held is ever replaced by less, or by other grades unasked. */
export function planReport(report: ParsedReport, { same, elsewhere }: Held, replace: boolean): Plan {
  if (same?.contentHash === contentHash(report)) return { outcome: 'unchanged', reason: null }
  const bare = !hasWords(report)
  if (elsewhere && !replace)
    return refused(
      `This very file is held as ${elsewhere.id}, another council, framework or date: ${REPLACE}`,
    )
  if (elsewhere?.hasWords && bare)
    return refused(`It has no words, and ${elsewhere.id} holds this file with its words: ${IMPORT_ITSELF}`)
  if (!same && elsewhere) return { outcome: 'changed', reason: `takes the place of ${elsewhere.id}` }
  if (!same) return { outcome: 'created', reason: null }

  const { grades, facts, words } = differencesBetween(same.report, report)
  if (same.hasWords && bare) return factsOverWords([...grades, ...facts])
  const conflict = replace ? null : conflictBetween(same, report, grades)
  if (conflict) return refused(`${conflict}: ${REPLACE}`)
  return { outcome: 'changed', reason: [...words, ...grades, ...facts].join('; ') || 'details' }
}

const refused = (reason: string): Plan => ({ outcome: 'refused', reason })

const IMPORT_ITSELF = 'import the document itself instead.'

/** Words are never given up for bare facts, not even when asked: the document itself has to be imported again. */
const factsOverWords = (differences: readonly string[]): Plan =>
  differences.length === 0
    ? { outcome: 'unchanged', reason: 'these facts are held with their words' }
    : refused(
        `It has no words, and differs from the document held with its words (${differences.join('; ')}): ${IMPORT_ITSELF}`,
      )

/** What only a person may decide: a file other than the one held, other grades, or the loss of the text. */
function conflictBetween(held: HeldReport, report: ParsedReport, grades: readonly string[]): string | null {
  const differ = grades.length > 0 ? `The grades differ. ${grades.join('. ')}` : null
  // Bare facts give way to any file of the inspection that has the words to them, as long as it says the same.
  const givesWords = !held.hasWords && hasWords(report)
  if (held.report.source.sha256 !== report.source.sha256 && !(givesWords && differ === null))
    return `Another file, ${held.report.source.file}, is held as ${held.id}. ${differ ?? 'The grades agree'}`
  if (differ) return differ
  const losesText = held.report.passages.length > 0 && report.passages.length === 0
  return losesText ? 'It lacks the text that is held already' : null
}
