import { areaLabel } from '@/lib/domain/areas'
import { editionOf, rowOf } from '@/lib/domain/frameworks'
import { collapse, type SourceLine } from '@/lib/reading/document'
import type { Doubt, Judgement, ParsedReport } from '@/lib/reading/report'
import { slipsBetween } from '@/lib/reading/text/similar'
import type { Damaged } from './damage'
import { isBlank, type Lines } from './lines'
import type { Subject } from './subject'
import { type Cell, keyOf } from './truth'

/**
 * What came of one cell. `silent` is the one that must never be: told wrong and surely, gone without a word, or told
 * surely where the document speaks against itself. `false-alarm` is right, doubted, and printed where no damage was;
 * `unknowable` is gone with every trace of it, and no row that every document of the form has.
 */
export type CellOutcome =
  | 'certain'
  | 'doubted'
  | 'false-alarm'
  | 'wrong-doubted'
  | 'missing-doubted'
  | 'silent'
  | 'unknowable'

export interface ToldCell {
  key: string
  outcome: CellOutcome
  /** Words for a person: what is true and what was read. */
  told: string
}

/** What came of a damaged document that was read: its council and dates, each area it grades, and areas it does not. */
export function outcomesOf(subject: Subject, damaged: Damaged, report: ParsedReport): ToldCell[] {
  const attribution = attributionOf(subject.report, report)
  if (attribution.some(({ key }) => key === 'council')) return attribution
  const untouched = untouchedLines(subject.lines, damaged.lines)
  const pairs = matched(subject.truth, report.judgements)
  const cells = subject.truth.map(cell => {
    const judgement = pairs.get(cell)
    const places = subject.witnesses.get(keyOf(cell)) ?? []
    const whole =
      !damaged.anyDoubtIsFair && places.length > 0 && places.flat().every(line => untouched.has(line))
    const against = damaged.contradicted?.includes(keyOf(cell)) ?? false
    return judgement ? read(cell, judgement, whole, against) : missing(subject, cell, damaged.lines, report)
  })
  const found = new Set(pairs.values())
  const strays = report.judgements.filter(judgement => !found.has(judgement)).map(stray)
  return [...attribution, ...cells, ...strays]
}

const COUNCIL_DOUBT = /^council\b/

/** A council or a date may be told wrong only with a doubt about it; a date that is left out is not wrong. */
function attributionOf(truth: ParsedReport, report: ParsedReport): ToldCell[] {
  const [is, was] = [report.authority.dfeNumber, truth.authority.dfeNumber]
  if (is !== was) return [wrong('council', String(was), String(is), isDoubted(report, COUNCIL_DOUBT))]
  const days = ({ dates }: ParsedReport) => [
    ...dates.inspected.flatMap(({ from, to }) => [from, to]),
    ...[dates.dated, dates.published].filter(day => day !== null),
  ]
  const strange = days(report).find(day => !days(truth).includes(day))
  if (!strange) return []
  const doubted = isDoubted(report, COUNCIL_DOUBT) || isDoubted(report, /\bdates?\b/)
  return [wrong('date', days(truth).join(', '), strange, doubted)]
}

const isDoubted = ({ doubts }: ParsedReport, code: RegExp): boolean =>
  doubts.some(doubt => code.test(doubt.code))

const wrong = (key: string, truth: string, told: string, doubted: boolean): ToldCell => ({
  key,
  outcome: doubted ? 'wrong-doubted' : 'silent',
  told: `${truth} was read as ${told}`,
})

const gradeText = (grade: number | null): string => (grade === null ? 'not judged' : String(grade))

function read(cell: Cell, judgement: Judgement, whole: boolean, against: boolean): ToldCell {
  const key = keyOf(cell)
  const right = judgement.grade === cell.grade
  const told = `${gradeText(cell.grade)} was read as ${gradeText(judgement.grade)}`
  if (judgement.certainty === 'doubtful')
    return { key, outcome: right ? (whole ? 'false-alarm' : 'doubted') : 'wrong-doubted', told }
  if (!right) return { key, outcome: 'silent', told }
  return against
    ? {
        key,
        outcome: 'silent',
        told: `${gradeText(cell.grade)} was read, and what speaks against it was not`,
      }
    : { key, outcome: 'certain', told }
}

function missing(subject: Subject, cell: Cell, lines: Lines, report: ParsedReport): ToldCell {
  const { framework, edition } = subject.report
  const label = rowOf(editionOf(framework, edition), cell.area)?.label ?? areaLabel(cell.area)
  const doubted = report.doubts.some(doubt => speaksOf(subject.report, doubt, cell, label))
  const outcome = doubted
    ? 'missing-doubted'
    : leavesTrace(subject, cell, label, lines)
      ? 'silent'
      : 'unknowable'
  return { key: keyOf(cell), outcome, told: `${gradeText(cell.grade)} was not read` }
}

/**
 * Every row of the form is expected. One that a form prints only sometimes, or an investigation, is missed only where
 * something of it is left.
 */
function leavesTrace({ report, witnesses }: Subject, cell: Cell, label: string, lines: Lines): boolean {
  if (isExpected(report, cell)) return true
  const places = witnesses.get(keyOf(cell))?.flat() ?? []
  const name = (cell.topic ?? label).toLowerCase()
  return lines.some(line => places.includes(line) || collapse(line.text).toLowerCase().includes(name))
}

const isExpected = (
  { framework, edition }: ParsedReport,
  { area, topic }: Pick<Cell, 'area' | 'topic'>,
): boolean => topic === null && area !== 'lscb' && !rowOf(editionOf(framework, edition), area)?.optional

/** A doubt that tells a person of the cell: of its row, or of the column or investigation that its topic names. */
function speaksOf(
  report: ParsedReport,
  { code, sentence }: Doubt,
  { area, topic }: Pick<Cell, 'area' | 'topic'>,
  label: string,
): boolean {
  // Whoever must check whose document it is looks at all of it, and whoever looks for a table at all that may be in it.
  if (COUNCIL_DOUBT.test(code) || (code === 'table-missing' && !isExpected(report, { area, topic })))
    return true
  if (area === 'additional-investigation')
    return /investigation/.test(`${code} ${sentence}`) || sentence.includes(topic ?? '')
  const named = [label, areaLabel(area)].some(name => sentence.includes(`‘${name}`))
  return named && (code === 'column-unclear' || (code === 'row-missing' && sentence.includes(topic ?? '')))
}

/** A grade for something the document does not grade. */
const stray = (judgement: Judgement): ToldCell => ({
  key: keyOf(judgement),
  outcome: judgement.certainty === 'certain' ? 'silent' : 'wrong-doubted',
  told: `${gradeText(judgement.grade)} was read where nothing is graded`,
})

/** Which judgement is of which cell. Topics are in the document's words, so damaged ones are matched by likeness. */
function matched(truth: readonly Cell[], judgements: readonly Judgement[]): Map<Cell, Judgement> {
  const pairs = new Map<Cell, Judgement>()
  const free = new Set(judgements)
  const pair = (alike: (cell: Cell, judgement: Judgement) => boolean) => {
    for (const cell of truth) {
      const judgement = pairs.has(cell) ? undefined : [...free].find(each => alike(cell, each))
      if (!judgement) continue
      pairs.set(cell, judgement)
      free.delete(judgement)
    }
  }
  pair((cell, judgement) => keyOf(cell) === keyOf(judgement))
  pair(({ area, topic }, judgement) => {
    if (judgement.area !== area || topic === null || judgement.topic === null) return false
    return slipsBetween(topic.toLowerCase(), judgement.topic.toLowerCase()) <= topic.length / 3
  })
  return pairs
}

/** Lines that are as they were, between the same neighbours. */
function untouchedLines(before: Lines, after: Lines): Set<SourceLine> {
  const neighbours = (lines: Lines) => {
    const written = lines.filter(line => !isBlank(line))
    return new Map(written.map((line, at) => [line, [written[at - 1], written[at + 1]] as const]))
  }
  const now = neighbours(after)
  const same = (one: SourceLine | undefined, other: SourceLine | undefined) =>
    one === other || collapse(one?.text ?? '') === collapse(other?.text ?? '')
  return new Set(
    [...neighbours(before)].flatMap(([line, [above, below]]) => {
      const here = now.get(line)
      return here && same(here[0], above) && same(here[1], below) ? [line] : []
    }),
  )
}
