import { editionOf } from '@/lib/domain/frameworks'
import { directory } from '@/lib/reading/directory'
import { collapse, type SourceDocument, type SourceLine } from '@/lib/reading/document'
import { readDocument } from '@/lib/reading/read-document'
import { Refusal } from '@/lib/reading/reader'
import type { Evidence, ParsedReport } from '@/lib/reading/report'
import { MADE_UP_COUNCILS } from '@/lib/reading/testing/councils'
import { plainText } from '@/lib/reading/text/statements'
import type { Source } from './corpus'
import { DIGIT_CELL, GRADE_WORD, isBlank, isHeading, isRow, type Lines, placesOf } from './lines'
import { pick, type Random } from './random'
import { type Cell, keyOf, truthOf } from './truth'

/** A document as it is damaged: what is true of it, and where it says so. */
export interface Subject {
  kind: Source['kind']
  document: SourceDocument
  lines: Lines
  /** What is read from it undamaged. */
  report: ParsedReport
  truth: readonly Cell[]
  /** By the key of a cell, the places that the undamaged reading gives for its grade, each as the lines it is on. */
  witnesses: ReadonlyMap<string, readonly Lines[]>
  /** Lines that tell grades or head what tells them: where a damage can do harm. */
  telling: ReadonlySet<SourceLine>
}

const councils = [...directory(), ...MADE_UP_COUNCILS]

export const readDamaged = (document: SourceDocument): ParsedReport =>
  readDocument(document, undefined, councils)

/** The document with what must be known of it to damage it; the refusal where it is not read even undamaged. */
export function subjectOf(document: SourceDocument, kind: Source['kind']): Subject | Refusal {
  try {
    const report = readDamaged(document)
    const { lines } = document
    const find = placeFinder(lines)
    const witnesses = new Map(
      report.judgements.map(judgement => [keyOf(judgement), judgement.evidence.map(find)] as const),
    )
    const telling = tellingLines(lines, new Set([...witnesses.values()].flat(2)), hasDigits(report))
    return { kind, document, lines, report, truth: truthOf(document.file, report), witnesses, telling }
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** Of the lines that fit, mostly one that tells a grade: elsewhere damage does no harm. */
export function aim(
  { lines, telling }: Subject,
  random: Random,
  fits: (line: SourceLine, at: number) => boolean,
): number | undefined {
  const fitting = placesOf(lines, fits)
  const harmful = fitting.filter(at => telling.has(lines[at]!))
  return pick(harmful.length > 0 && random() < 0.85 ? harmful : fitting, random)
}

/** Keys of the cells that have the line as a witness. */
export const cellsOn = ({ witnesses }: Subject, line: SourceLine): string[] =>
  [...witnesses].filter(([, places]) => places.some(place => place.includes(line))).map(([key]) => key)

/** Finds the lines that evidence quotes. */
function placeFinder(lines: Lines): (evidence: Evidence) => Lines {
  const starts: number[] = []
  let text = ''
  for (const line of lines) {
    starts.push(text.length)
    const words = collapse(line.text)
    if (words !== '') text += `${words} `
  }
  return ({ page, line, quote, section }) => {
    const opens = lines.findIndex(each => (page === null ? each.line === line : each.page === page))
    if (quote === null || opens === -1) return []
    // The same words may stand under several headings of a page.
    const heading = lines.findLastIndex(
      (each, at) =>
        plainText([each]) === section && (page === null ? at <= opens : (each.page ?? page) <= page),
    )
    const start = starts[Math.max(opens, heading)]!
    const from = text.includes(quote, start) ? text.indexOf(quote, start) : text.indexOf(quote, starts[opens])
    if (from === -1) return []
    const to = from + quote.length
    return lines.filter(
      (each, at) => !isBlank(each) && starts[at]! < to && (starts[at + 1] ?? text.length) > from,
    )
  }
}

/** Elsewhere a digit in a cell is a page number. */
const hasDigits = ({ framework, edition }: ParsedReport): boolean =>
  editionOf(framework, edition)?.rows.some(({ scale }) => scale.digits) ?? false

/** Rows and headings that hold a grade are taken along, whether or not the reading knows them as witnesses. */
function tellingLines(lines: Lines, witnesses: ReadonlySet<SourceLine>, digits: boolean): Set<SourceLine> {
  const telling = new Set(
    lines.filter(
      line =>
        witnesses.has(line) ||
        ((isRow(line) || isHeading(line)) &&
          line.text.length < 160 &&
          (GRADE_WORD.test(line.text) || (digits && DIGIT_CELL.test(line.text)))),
    ),
  )
  for (const [at, line] of lines.entries()) {
    if (!witnesses.has(line)) continue
    const heading = lines.slice(Math.max(0, at - 6), at).findLast(isHeading)
    if (heading) telling.add(heading)
  }
  return telling
}
