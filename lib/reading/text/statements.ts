import { collapse, isBlank, type SourceLine } from '../document'
import type { Basis, Evidence } from '../report'
import { evidence, type Standing } from './evidence'
import { trimMarkup, withoutMarkup } from './markup'

/** Whole lines that say one thing together, such as a heading that wraps. */
export interface Statement {
  match: RegExpExecArray
  lines: readonly SourceLine[]
  /** The line below them. */
  below: SourceLine | null
}

/** A heading or a cover line runs over three lines at most. */
const MOST_LINES = 3

/**
 * Runs of one to three lines whose words, without markup, match the pattern from first to last. The shortest run
 * wins, unless the next line plainly carries it on: 'requires improvement' takes the 'to be good' below it along.
 * @param lines lines with words; blank ones left out
 * @param pattern anchored at both ends
 * @param starts places of the lines that a statement may begin with, in order; all of them where left out
 */
export function statementsIn(
  lines: readonly SourceLine[],
  pattern: RegExp,
  starts: Iterable<number> = lines.keys(),
): Statement[] {
  const statements: Statement[] = []
  let from = 0
  for (const at of starts) {
    const found = at < from ? null : statementAt(lines, at, pattern)
    if (!found) continue
    statements.push(found)
    from = at + found.lines.length
  }
  return statements
}

function statementAt(lines: readonly SourceLine[], at: number, pattern: RegExp): Statement | null {
  let found: Statement | null = null
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const run = lines.slice(at, at + count)
    if (run.length < count || (found && !carriesOn(run.at(-1)!))) break
    const match: RegExpExecArray | null = pattern.exec(plainText(run))
    if (match) found = { match, lines: run, below: lines[at + count] ?? null }
    else if (found) break
  }
  return found
}

const carriesOn = (line: SourceLine): boolean => /^[a-z]/.test(plainText([line]))

/** The lines that have words. */
export const written = (lines: readonly SourceLine[]): SourceLine[] => lines.filter(line => !isBlank(line))

/** The words of the lines in one run, without markup: for matching only. */
export function plainText(lines: readonly SourceLine[]): string {
  const [only, ...others] = lines
  if (only && others.length === 0) return plainLine(only)
  // Markup may begin on one line and end on another.
  return lines.some(line => /[<*[\u00AD]/.test(line.text))
    ? withoutMarkup(lines.map(line => line.text).join(' '))
    : collapse(lines.map(plainLine).join(' '))
}

const plain = new WeakMap<SourceLine, string>()

/** The words of one line; many patterns ask for them. */
function plainLine(line: SourceLine): string {
  const known = plain.get(line)
  if (known !== undefined) return known
  const words = withoutMarkup(line.text)
  plain.set(line, words)
  return words
}

/** The lines as one entry of evidence, verbatim, standing where the first of them stands. */
export function linesEvidence(basis: Basis, lines: readonly SourceLine[], standing: Standing = {}): Evidence {
  const { page = null, line = null } = lines[0] ?? {}
  return evidence(basis, { page, line }, trimMarkup(lines.map(each => each.text).join(' ')), standing)
}
