import { type Edition, type FrameworkRow, rowOf } from '@/lib/domain/frameworks'
import { type Grade, gradeOf } from '@/lib/domain/grades'
import type { SourceDocument } from '../../document'
import type { Doubt, Judgement } from '../../report'
import { judge, type Told } from '../../text/judge'
import type { Unclear } from '../../text/unclear'
import type { Form } from './form'
import { type Opening, openingsIn } from './openings'
import type { Placed } from './placed'
import { evidenceOfRow, hasGrade, type Row } from './rows'
import { type PrintedScale, printedScaleIn } from './scale'

/** What stands before a grade and takes it back. */
const TAKEN_BACK = /^(?:not(?: yet)?|no longer|never)$/i
const LOOKED_FOR = 'in the table at the end or under its own heading'

/** What the table at the end, the headings and the sentences under them grade, each a witness of the others. */
export function gradesIn(
  document: SourceDocument,
  form: Form,
  edition: Edition,
  placed: readonly Placed[],
  rows: readonly Row[],
): { judgements: Judgement[]; doubts: Doubt[] } {
  const digits = printedScaleIn(document)
  const openings = openingsIn(document, form, placed, rows)
  const read = form.parts.flatMap(({ questions }) =>
    questions.map(question => {
      const row = rowOf(edition, question.area)!
      const graded = rows.filter(each => each.question === question && hasGrade(each))
      const [table, headings] = [true, false].map(inTable => graded.filter(each => each.inTable === inTable))
      const places = [
        ...[...table!, ...headings!].map(each => placeOfRow(document, each, row, digits)),
        ...openings.filter(each => each.question === question).map(each => placeOfOpening(each, row)),
      ]
      return judged(row, places)
    }),
  )
  return { judgements: read.flatMap(each => each.judgement ?? []), doubts: read.flatMap(each => each.doubts) }
}

/** One place in which a grade is looked for. */
interface Place extends Unclear {
  told: readonly Told[]
  /** The grade that a sentence denies, or 'any' where nobody can say which of several is meant. */
  against: Grade | 'any' | null
}

/**
 * The word is the grade. A digit beside it is a second witness, heard where the printed scale makes it differ; by
 * itself it counts for what that scale says, and without a scale for nothing.
 */
function placeOfRow(
  document: SourceDocument,
  row: Row,
  { area, scale }: FrameworkRow,
  digits: PrintedScale,
): Place {
  const evidence = evidenceOfRow(document, row)
  const [word, ...words] = row.words
  const [digit = '', ...others] = row.digits
  if (words.length + others.length > 0 || TAKEN_BACK.test(word ?? ''))
    return { told: [], against: 'any', evidence }
  const basis = row.inTable ? 'table' : 'sentence'
  const strength = row.plain ? 'strong' : 'weak'
  const byWord = word === undefined ? undefined : gradeOf(scale, word)
  const byDigit = digits.get(digit)
  const told: Told[] = []
  if (byWord !== undefined) told.push({ area, grade: byWord, asWritten: word!, basis, strength, evidence })
  if (byDigit !== undefined && byDigit !== byWord)
    told.push({
      area,
      grade: byDigit,
      asWritten: digit,
      basis,
      strength,
      evidence: told.length > 0 ? [] : evidence,
    })
  return { told, against: null, evidence }
}

const placeOfOpening = ({ word, grade, denied, evidence }: Opening, { area }: FrameworkRow): Place => ({
  told: denied ? [] : [{ area, grade, asWritten: word, basis: 'sentence', strength: 'strong', evidence }],
  against: denied ? grade : null,
  evidence,
})

function judged({ area, label, scale }: FrameworkRow, places: readonly Place[]): ReturnType<typeof judge> {
  const told = places.flatMap(place => place.told)
  const speaksAgainst = ({ against }: Place) =>
    against === 'any' || (against !== null && against === told[0]?.grade)
  // Without a witness, what could not be made out is all that a person has to go by.
  const unclear = told.length === 0 ? places : places.filter(speaksAgainst)
  const { judgement, doubts } = judge(area, label, told, unclear, LOOKED_FOR)
  if (!judgement?.grade || !/^\d$/.test(judgement.asWritten ?? '')) return { judgement, doubts }
  return { judgement: { ...judgement, descriptor: scale.steps[judgement.grade].word }, doubts }
}
