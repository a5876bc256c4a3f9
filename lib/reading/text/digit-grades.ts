import type { AreaKey } from '@/lib/domain/areas'
import { type Grade, gradeOf, type Scale } from '@/lib/domain/grades'
import type { SourceLine } from '../document'
import type { Basis, Doubt, Evidence, Judgement } from '../report'
import type { Witness } from './certainty'
import { rowMissing } from './doubts'
import { judge, type Told } from './judge'
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
  const told = [...cells.flatMap(cell => toldBy(cell, scale, printed)), ...sentences]
  const { judgement, doubts } = judge(
    area,
    label,
    told.map(each => ({ ...each, area })),
    unclear,
  )
  if (!judgement) {
    const evidence = unclear.flatMap(each => each.evidence)
    return {
      judgements: [],
      doubts: [rowMissing(label, ' in a table or at the head of its section', evidence)],
    }
  }
  const digits = cells.filter(cell => isDigit(cell.printed))
  const inWords = told.some(({ asWritten }) => !isDigit(asWritten))
  const baseless = printed?.runs === 'shuffled' || (printed?.runs !== 'usual' && !inWords)
  const certainty = digits.length > 0 && baseless ? 'doubtful' : judgement.certainty
  const descriptor = printed?.steps.get(judgement.asWritten ?? '')?.word ?? null
  return {
    judgements: [{ ...judgement, topic, descriptor, certainty }],
    doubts: [
      ...doubts,
      ...(certainty === 'doubtful' && digits.length > 0 ? withoutScale(label, printed, digits) : []),
    ],
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

/** What a cell tells; nothing where it holds no grade of the scale. */
function toldBy(cell: Cell, words: Scale, scale: PrintedScale | null): Omit<Told, 'area'>[] {
  const unjudged = /^not /i.test(cell.printed)
  const grade = unjudged ? null : (meant(cell.printed, scale) ?? gradeOf(words, cell.printed))
  const sure = cell.exact && (!isDigit(cell.printed) || scale?.runs === 'usual')
  return unjudged || grade
    ? [
        {
          grade,
          asWritten: cell.printed,
          basis: cell.basis ?? 'table',
          strength: sure ? 'strong' : 'weak',
          evidence: [evidenceOf(cell)],
        },
      ]
    : []
}

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
