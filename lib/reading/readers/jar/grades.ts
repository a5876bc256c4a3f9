import type { AreaKey } from '@/lib/domain/areas'
import type { Edition, FrameworkRow } from '@/lib/domain/frameworks'
import { type Grade, gradeOf } from '@/lib/domain/grades'
import type { SourceDocument } from '../../document'
import type { Doubt, Evidence, Judgement } from '../../report'
import { settle, type Witness } from '../../text/certainty'
import { rowMissing } from '../../text/doubts'
import { evidenceIn } from '../../text/evidence'
import { linesEvidence } from '../../text/statements'
import { type Opening, openingStatements, type Sentence, unclearStatements } from './openings'
import { type Row, type Table, tableIn } from './table'

export interface Graded {
  judgements: Judgement[]
  doubts: Doubt[]
}

/** The rows of the table of grades, each with the sentences that open its section as further witnesses. */
export function gradesIn(document: SourceDocument, edition: Edition): Graded {
  const table = tableIn(document)
  const openings = openingStatements(document)
  const unclear = unclearStatements(document)
  const read = edition.rows
    .filter(({ area }) => area !== 'additional-investigation')
    .map(row => judge(document, row, table, openings, unclear))
  return { judgements: read.flatMap(each => each.judgements), doubts: read.flatMap(each => each.doubts) }
}

function judge(
  document: SourceDocument,
  { area, label, scale }: FrameworkRow,
  table: Table,
  openings: readonly Opening[],
  unclear: readonly Sentence[],
): Graded {
  const rows = table.rows.filter(row => row.area === area)
  const unjudged = rows.filter(row => /^not /i.test(row.printed))
  const cells = rows.flatMap(row => {
    const grade = table.scale?.get(row.printed)?.grade ?? gradeOf(scale, row.printed)
    return grade === null ? [] : [cellWitness(row, grade, table)]
  })
  const sentences = openings
    .filter(each => each.area === area)
    .map(
      ({ block, words, word, grade }): Witness => ({
        grade,
        asWritten: word,
        basis: 'sentence',
        strength: 'strong',
        evidence: evidenceIn(document, 'sentence', block, words),
      }),
    )
  const against = unclear
    .filter(each => each.area === area)
    .map(({ block, words }) => ({ evidence: evidenceIn(document, 'sentence', block, words) }))
  const verdict = settle(label, [...cells, ...sentences], against)
  if (!verdict)
    return unjudged.length > 0
      ? notJudged(area, unjudged)
      : missing(
          label,
          against.flatMap(each => each.evidence),
        )
  const { doubts, ...rest } = verdict
  const descriptor = table.scale?.get(rest.asWritten)?.word ?? null
  const both = unjudged.map(row => contradiction(label, [...rest.evidence, rowEvidence(row)]))
  const certainty = both.length > 0 ? 'doubtful' : rest.certainty
  return {
    judgements: [{ area, topic: null, state: 'graded', descriptor, ...rest, certainty }],
    doubts: [...doubts, ...both, ...(certainty === 'doubtful' ? withoutScale(label, table, rows) : [])],
  }
}

const rowEvidence = (row: Row): Evidence => linesEvidence('table', row.lines)

/** A digit is only as good as the scale that tells which way it runs. */
const cellWitness = (row: Row, grade: Grade, { scale }: Table): Witness => ({
  grade,
  asWritten: row.printed,
  basis: 'table',
  strength: row.exact && (scale || !/^\d$/.test(row.printed)) ? 'strong' : 'weak',
  evidence: [rowEvidence(row)],
})

const notJudged = (area: AreaKey, rows: readonly Row[]): Graded => ({
  judgements: [
    {
      area,
      topic: null,
      state: 'not-judged',
      grade: null,
      asWritten: rows[0]?.printed ?? null,
      descriptor: null,
      basis: 'table',
      certainty: 'certain',
      evidence: rows.map(rowEvidence),
    },
  ],
  doubts: [],
})

const missing = (label: string, evidence: Evidence[]): Graded => ({
  judgements: [],
  doubts: [rowMissing(label, ' in the table of grades or at the head of its section', evidence)],
})

const contradiction = (label: string, evidence: Evidence[]): Doubt => ({
  code: 'judged-and-not-judged',
  sentence: `The review grades ‘${label}’ in one place and says in another that it was not judged.`,
  evidence,
})

const withoutScale = (label: string, { scale }: Table, rows: readonly Row[]): Doubt[] =>
  scale || !rows.some(row => /^\d$/.test(row.printed))
    ? []
    : [
        {
          code: 'digits-without-scale',
          sentence: `The grade for ‘${label}’ is a digit, and no scale is printed that says which way digits run.`,
          evidence: rows.map(rowEvidence),
        },
      ]
