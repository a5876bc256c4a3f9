import type { DirectoryEntry } from '@/lib/domain/authorities'
import { placedOn, yearOf } from '@/lib/domain/dates'
import type { Matter } from '@/lib/domain/decisions'
import { matterOf } from '@/lib/domain/doubts'
import { editionOf, frameworkOf } from '@/lib/domain/frameworks'
import {
  type Doubt,
  type Judgement,
  PARSED_REPORT_VERSION,
  type ParsedReport,
  type TableRow,
} from '../report'
import type { Draft, DraftGrade } from './drafts'
import { ilacsForm } from './form-of-ilacs'
import { rowCouncil } from './row-council'
import type { ReadRow } from './sheet-reader'

/** What all records of one sheet have in common. */
export interface RecordSource {
  file: string
  sha256: string
  licence: string | null
  table: Omit<TableRow, 'row'>
}

/** One inspection of a row as a record; a sentence where it cannot be taken. */
export function recordOf(
  draft: Draft,
  row: ReadRow,
  source: RecordSource,
  directory: readonly DirectoryEntry[],
): ParsedReport | string {
  const { framework, row: line, theme } = draft
  const dates = {
    dated: null,
    published: draft.published,
    inspected: [],
    ...(draft.began ? { began: draft.began } : {}),
  }
  const placed = placedOn(dates)
  const { short, from, to } = frameworkOf(framework)
  if (!placed) return `gives no day for the ${short} of ${row.name}`
  if (framework !== 'visit' && draft.grades.length === 0)
    return `gives no grade for the ${short} of ${row.name}`
  const year = yearOf(placed.on)
  if (year < from || year > (to ?? Number.POSITIVE_INFINITY) + 1)
    return `places the ${short} of ${row.name} on ${placed.on}, when there was none`
  const council = rowCouncil(row, placed.on, source.table.asAt, directory)
  if (typeof council === 'string') return council
  const form =
    framework === 'ilacs' ? ilacsForm(draft) : { edition: draft.edition, grades: draft.grades, doubt: null }
  const doubted = form.doubt && matterOf(form.doubt, editionOf(framework, form.edition), [])
  return {
    version: PARSED_REPORT_VERSION,
    source: {
      file: source.file,
      sha256: source.sha256,
      pages: null,
      licence: source.licence,
      url: null,
      table: { ...source.table, row: line },
    },
    authority: { name: council.name, dfeNumber: council.dfeNumber },
    framework,
    edition: form.edition,
    kind: draft.kind,
    ...(theme ? { theme } : {}),
    assessmentYear: year,
    dates,
    addressee: null,
    leadInspector: null,
    judgements: form.grades.map(grade => judgementOf(grade, line, doubted)),
    findings: [],
    quoted: [],
    doubts: [form.doubt, backwards(draft)].filter(doubt => doubt !== null),
    passages: [],
  }
}

const judgementOf = (
  { area, grade, word, heading }: DraftGrade,
  line: number,
  doubted: Matter | null,
): Judgement => ({
  area,
  topic: null,
  state: grade === null ? 'not-judged' : 'graded',
  grade,
  asWritten: word,
  descriptor: null,
  basis: 'publication',
  certainty: doubted?.area === area ? 'doubtful' : 'certain',
  evidence: [{ basis: 'publication', page: null, section: heading, paragraph: null, line, quote: null }],
})

const backwards = ({ began, published }: Draft): Doubt | null =>
  began && published && published < began
    ? {
        code: 'dates-unclear',
        sentence: `The table has the report published on ${published}, before the inspection began on ${began}: check the dates.`,
        evidence: [],
      }
    : null
