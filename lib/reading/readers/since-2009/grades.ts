import { type Edition, type FrameworkRow, rowOf } from '@/lib/domain/frameworks'
import { type Grade, gradeOf } from '@/lib/domain/grades'
import type { SourceDocument } from '../../document'
import type { Doubt, Evidence, Judgement } from '../../report'
import { settle, type Witness } from '../../text/certainty'
import { rowMissing } from '../../text/doubts'
import type { Form } from './form'
import { type Opening, openingsIn } from './openings'
import type { Placed } from './placed'
import { evidenceOfRow, hasGrade, type Row } from './rows'
import { type PrintedScale, printedScaleIn } from './scale'

interface Graded {
  judgements: Judgement[]
  doubts: Doubt[]
}

/** What the table at the end, the headings and the sentences under them grade, each a witness of the others. */
export function gradesIn(
  document: SourceDocument,
  form: Form,
  edition: Edition,
  placed: readonly Placed[],
  rows: readonly Row[],
): Graded {
  const digits = printedScaleIn(document)
  const openings = openingsIn(document, form, placed, rows)
  const read = form.parts
    .flatMap(part => part.questions)
    .map(question => {
      const row = rowOf(edition, question.area)!
      const told = rows
        .filter(each => each.question === question && hasGrade(each))
        .map(each => toldBy(document, each, row, digits))
      return judge(
        row,
        told,
        openings.filter(opening => opening.question === question),
      )
    })
  return { judgements: read.flatMap(each => each.judgements), doubts: read.flatMap(each => each.doubts) }
}

/** What a row of the table or a heading tells. */
interface Told {
  inTable: boolean
  witnesses: readonly Witness[]
  /** True where it holds a grade, and nobody can say which. */
  unclear: boolean
  evidence: Evidence[]
}

/**
 * The word is the grade. A digit beside it is a second witness, heard where the printed scale makes it differ; by
 * itself it counts for what that scale says, and without a scale for nothing.
 */
function toldBy(document: SourceDocument, row: Row, { scale }: FrameworkRow, digits: PrintedScale): Told {
  const { inTable } = row
  const evidence = evidenceOfRow(document, row)
  const [word = '', ...words] = row.words
  const [digit = '', ...others] = row.digits
  if (words.length + others.length > 0 || /^not$/i.test(word))
    return { inTable, witnesses: [], unclear: true, evidence }
  const witness = (grade: Grade, asWritten: string): Witness => ({
    grade,
    asWritten,
    basis: inTable ? 'table' : 'sentence',
    strength: row.plain ? 'strong' : 'weak',
    evidence: asWritten === (word || digit) ? evidence : [],
  })
  const byWord = gradeOf(scale, word)
  const byDigit = digits.get(digit) ?? null
  const witnesses = [
    ...(byWord === null ? [] : [witness(byWord, word)]),
    ...(byDigit === null || byDigit === byWord ? [] : [witness(byDigit, digit)]),
  ]
  return { inTable, witnesses, unclear: false, evidence }
}

function judge(
  { area, label, scale }: FrameworkRow,
  told: readonly Told[],
  openings: readonly Opening[],
): Graded {
  const rows = told.toSorted((one, other) => Number(other.inTable) - Number(one.inTable))
  const stated = openings.filter(({ denied }) => !denied)
  const witnesses = [
    ...rows.flatMap(row => row.witnesses),
    ...stated.map(
      ({ word, grade, evidence }): Witness => ({
        grade,
        asWritten: word,
        basis: 'sentence',
        strength: 'strong',
        evidence,
      }),
    ),
  ]
  const [leading] = witnesses
  const unclear = [
    ...rows.filter(row => row.unclear),
    ...openings.filter(({ denied, grade }) => denied && grade === (leading?.grade ?? grade)),
  ]
  const verdict = settle(label, witnesses, unclear)
  if (!verdict) {
    const evidence = [...new Set([...rows, ...unclear])].flatMap(each => each.evidence)
    return {
      judgements: [],
      doubts: [rowMissing(label, ' in the table at the end or under its own heading', evidence)],
    }
  }
  const { doubts, ...rest } = verdict
  const descriptor = /^\d$/.test(rest.asWritten) ? scale.steps[rest.grade].word : null
  return { judgements: [{ area, topic: null, state: 'graded', descriptor, ...rest }], doubts }
}
