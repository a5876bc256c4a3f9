import type { Check } from '@/lib/domain/checks'
import { isRowMissing } from '@/lib/domain/doubts'
import { rowOf } from '@/lib/domain/frameworks'
import { GRADES } from '@/lib/domain/grades'
import type { Doubt, Evidence } from '@/lib/reading/report'
import type { DocumentChecks } from '@/lib/record/held-checks'

/** One thing for a person to check, as the command tells it; `--json` writes it as it stands. */
export interface ListedCheck {
  report: string
  council: string
  /** The day the document is placed by, ISO. */
  date: string
  file: string
  open: boolean
  /** Null, like topic and label, where it concerns no grade. */
  area: string | null
  topic: string | null
  label: string | null
  /** What the row's cell says now. */
  word: string | null
  sentences: string[]
  pages: number[]
  evidence: Evidence[]
  decision: { by: string; at: string; why: string; page: number | null } | null
  /** The call that settles it; GRADE, NAME, ROLE and REASON are the person's to write. */
  resolve: string
  /** The call that settles it where the document has no such row at all; null where one was found. */
  ifNone: string | null
  /** What GRADE may be; null where none is asked for. */
  grades: string[] | null
}

/** @param all settled ones as well */
export const listedChecks = (document: DocumentChecks, all: boolean): ListedCheck[] =>
  document.checks.filter(({ open }) => open || all).map(check => listed(document, check))

function listed(document: DocumentChecks, check: Check<Doubt>): ListedCheck {
  const { reportId: report, council, date, file, edition } = document
  const evidence = distinct(check.doubts.flatMap(doubt => doubt.evidence))
  const { said, open } = check
  const row = check.judgement && {
    area: check.judgement.area,
    topic: check.judgement.topic,
    label: check.label,
    word: check.cell.word,
  }
  const note = check.judgement && check.note
  const missing = open && check.judgement && check.doubts.find(isRowMissing)
  const steps = row && rowOf(edition, row.area)?.scale.steps
  return {
    ...{ report, council, date, file, open },
    ...(row ?? { area: null, topic: null, label: null, word: null }),
    sentences: [...(note ? [note] : []), ...check.doubts.map(({ sentence }) => sentence)],
    pages: [...new Set(evidence.flatMap(({ page }) => page ?? []))],
    evidence,
    decision: said && { by: said.by, at: said.at, why: said.why, page: said.page },
    resolve: call(report, subject(check)),
    ifNone: missing ? call(report, ['--doubt', missing.name]) : null,
    grades: row && [...(steps ? GRADES.map(grade => steps[grade].word.toLowerCase()) : []), 'not-judged'],
  }
}

const call = (report: string, what: readonly string[]): string =>
  ['npm run resolve --', report, ...what, '--by "NAME, ROLE" --why "REASON"'].join(' ')

function subject({ judgement, doubts }: Check<Doubt>): string[] {
  if (!judgement) return ['--doubt', doubts[0]!.name]
  const topic = judgement.topic === null ? [] : ['--topic', inShell(judgement.topic)]
  return [judgement.area, ...topic, '--grade GRADE']
}

const inShell = (words: string): string => `"${words.replace(/["$`\\]/g, '\\$&')}"`

const distinct = (evidence: readonly Evidence[]): Evidence[] => [
  ...new Map(evidence.map(one => [JSON.stringify(one), one])).values(),
]
