import type { AreaKey } from '@/lib/domain/areas'
import { type Grade, gradeOf, type Scale } from '@/lib/domain/grades'
import type { SourceLine } from '../document'
import type { Basis, Doubt, Evidence, Judgement } from '../report'
import { settle, type Witness } from './certainty'
import { rowMissing } from './doubts'
import type { PrintedScale } from './printed-scale'
import { linesEvidence } from './statements'
import type { Unclear } from './unclear'

/** What is to be judged, by its row in the edition or a part of it. */
export interface Asked {
  area: AreaKey
  topic: string | null
  label: string
  scale: Scale
}

/** A digit or word beside a label: in the table of grades, or beside the heading of a section. */
export interface Cell {
  printed: string
  /** False where the label is misspelt, or it is not plain which of several values is meant. */
  exact: boolean
  lines: readonly SourceLine[]
  /** 'table' unless told otherwise: a grade beside a heading stands in running text. */
  basis?: Basis
}

export interface Graded {
  judgements: Judgement[]
  doubts: Doubt[]
}

/**
 * What the cells and the sentences about one area say together. A digit is only as good as the scale that tells
 * which way it runs: without one, or under one that runs as in no other document of the form, it needs a sentence
 * in words beside it, and two digits are no better than one.
 */
export function judgeDigits(
  { area, topic, label, scale }: Asked,
  cells: readonly Cell[],
  printed: PrintedScale | null,
  sentences: readonly Witness[] = [],
  unclear: readonly Unclear[] = [],
): Graded {
  const unjudged = cells.filter(cell => /^not /i.test(cell.printed))
  const digits = cells.filter(cell => isDigit(cell.printed))
  const witnesses = cells.flatMap(cell => {
    const grade = meant(cell.printed, printed) ?? gradeOf(scale, cell.printed)
    return grade === null ? [] : [witness(cell, grade, printed)]
  })
  const verdict = settle(label, [...witnesses, ...sentences], unclear)
  if (!verdict)
    return unjudged.length > 0
      ? notJudged(area, topic, unjudged)
      : missing(
          label,
          unclear.flatMap(each => each.evidence),
        )
  const { doubts, ...rest } = verdict
  const both = unjudged.map(cell => contradiction(label, [...rest.evidence, evidenceOf(cell)]))
  const inWords = [...witnesses, ...sentences].some(({ asWritten }) => !isDigit(asWritten))
  const baseless = digits.length > 0 && printed?.runs !== 'usual' && !inWords
  const shuffled = digits.length > 0 && printed?.runs === 'shuffled'
  const sure = both.length === 0 && !baseless && !shuffled
  const certainty = sure ? rest.certainty : 'doubtful'
  const unscaled = certainty === 'doubtful' && digits.length > 0 ? withoutScale(label, printed, digits) : []
  const descriptor = printed?.steps.get(rest.asWritten)?.word ?? null
  return {
    judgements: [{ area, topic, state: 'graded', descriptor, ...rest, certainty }],
    doubts: [...doubts, ...both, ...unscaled],
  }
}

/** A scale whose steps are out of order is told once; every digit under it is doubtful. */
export const shuffledScale = (printed: PrintedScale | null): Doubt[] =>
  printed?.runs === 'shuffled'
    ? [
        {
          code: 'key-out-of-order',
          sentence:
            'The printed scale does not run from best to worst: check what its digits mean before any of them is taken.',
          evidence: [linesEvidence('table', printed.lines)],
        },
      ]
    : []

const isDigit = (printed: string): boolean => /^\d$/.test(printed)

const meant = (printed: string, scale: PrintedScale | null): Grade | null =>
  scale && scale.runs !== 'shuffled' ? (scale.steps.get(printed)?.grade ?? null) : null

const evidenceOf = ({ basis = 'table', lines }: Cell): Evidence => linesEvidence(basis, lines)

const witness = (cell: Cell, grade: Grade, scale: PrintedScale | null): Witness => ({
  grade,
  asWritten: cell.printed,
  basis: cell.basis ?? 'table',
  strength: cell.exact && (!isDigit(cell.printed) || scale?.runs === 'usual') ? 'strong' : 'weak',
  evidence: [evidenceOf(cell)],
})

const notJudged = (area: AreaKey, topic: string | null, cells: readonly Cell[]): Graded => ({
  judgements: [
    {
      area,
      topic,
      state: 'not-judged',
      grade: null,
      asWritten: cells[0]?.printed ?? null,
      descriptor: null,
      basis: 'table',
      certainty: 'certain',
      evidence: cells.map(evidenceOf),
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
  sentence: `The document grades ‘${label}’ in one place and says in another that it was not judged.`,
  evidence,
})

function withoutScale(label: string, printed: PrintedScale | null, digits: readonly Cell[]): Doubt[] {
  const evidence = digits.map(evidenceOf)
  if (printed === null)
    return [
      {
        code: 'digits-without-scale',
        sentence: `The grade for ‘${label}’ is a digit, and no scale is printed that says which way digits run.`,
        evidence,
      },
    ]
  return printed.runs === 'turned'
    ? [
        {
          code: 'scale-turned',
          sentence: `The grade for ‘${label}’ is a digit, and the printed scale has 1 as the best, as in no other document of this form.`,
          evidence,
        },
      ]
    : []
}
