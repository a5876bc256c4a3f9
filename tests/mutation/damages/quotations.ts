import { editionOf, rowOf } from '@/lib/domain/frameworks'
import { GRADES } from '@/lib/domain/grades'
import { type Damage, simply } from '../damage'
import { GRADE_WORD, isBlank, isHeading, isRow, type Lines, lineAt, replaced, retyped } from '../lines'
import { pick, type Random } from '../random'
import { aim, type Subject } from '../subject'

/** Sentences of our own that tell a grade which is not this document's own. */
const OLDER: readonly ((label: string, grade: string) => string)[] = [
  (label, grade) => `At the last inspection, in June 2011, ${label} was judged to be ${grade}.`,
  (label, grade) => `In 2011, ${label} had been judged ${grade}.`,
  (label, grade) => `The previous inspection found that ${label} was ${grade}.`,
  (label, grade) => `When inspectors last came, ${label} was ${grade}.`,
  (label, grade) => `‘${grade}’ was the judgement for ${label} in the report of 2011.`,
  (label, grade) => `The council’s own assessment rated ${label} as ${grade}.`,
  (label, grade) => `An earlier letter said: “${label} is ${grade}.”`,
  (label, grade) => `${label}: ${grade} (previous inspection)`,
]
const ELSEWHERE: readonly ((label: string, grade: string) => string)[] = [
  (label, grade) => `In neighbouring Loamshire, ${label} is ${grade}.`,
  (label, grade) => `Loamshire County Council was inspected in the same week: ${label} is ${grade}.`,
  (label, grade) => `Nationally, ${label} is ${grade} in most areas.`,
  (label, grade) => `One of the council’s homes was judged ${grade} for ${label}.`,
]

/** The label of one of the document's rows, and a grade of its scale that it was not given. */
function another(subject: Subject, random: Random): { label: string; grade: string } | null {
  const { report, truth } = subject
  const cell = pick(truth, random)
  const row = cell && rowOf(editionOf(report.framework, report.edition), cell.area)
  const step =
    row &&
    pick(
      GRADES.filter(each => each !== cell.grade),
      random,
    )
  return row && step ? { label: row.label, grade: row.scale.steps[step].word.toLowerCase() } : null
}

const inserted = (
  name: string,
  sentences: typeof OLDER,
  place: (lines: Lines, at: number) => number,
  fits: Parameters<typeof aim>[2],
): Damage =>
  simply(name, (subject, random) => {
    const told = another(subject, random)
    const at = aim(subject, random, fits)
    if (!told || at === undefined) return null
    const line = lineAt(subject.lines[at]!, pick(sentences, random)!(told.label, told.grade))
    return subject.lines.toSpliced(place(subject.lines, at), 0, line)
  })

const after = (_: Lines, at: number): number => at + 1
const before = (_: Lines, at: number): number => at

/** Behind the last row of the table. */
function behindTable(lines: Lines, at: number): number {
  const end = lines.findIndex((line, place) => place > at && !isRow(line) && !isBlank(line))
  return end === -1 ? lines.length : end
}

const scaleOf = ({ report }: Subject) => editionOf(report.framework, report.edition)?.rows[0]?.scale

export const quotationDamages: readonly Damage[] = [
  inserted('an older grade is told under a heading', OLDER, after, isHeading),
  inserted('an older grade is told above a heading', OLDER, before, isHeading),
  inserted('an older grade is told behind the table', OLDER, behindTable, isRow),
  inserted('an older grade is told between two rows', OLDER, after, isRow),
  inserted('an older grade is told in running text', OLDER, after, line => !isRow(line) && !isBlank(line)),
  inserted('a grade of something else is told under a heading', ELSEWHERE, after, isHeading),
  inserted('a grade of something else is told behind the table', ELSEWHERE, behindTable, isRow),
  inserted('a grade of something else is told in running text', ELSEWHERE, after, line => !isBlank(line)),
  simply('a row tells the grade of the inspection before', (subject, random) => {
    const told = another(subject, random)
    const at = aim(subject, random, isRow)
    if (!told || at === undefined) return null
    const row = retyped({ ...subject.lines[at]! }, `${told.label} at the previous inspection\t${told.grade}`)
    return subject.lines.toSpliced(at + (random() < 0.5 ? 0 : 1), 0, row)
  }),
  simply('the scale is drawn under a heading', (subject, random) => {
    const at = aim(subject, random, isHeading)
    const scale = scaleOf(subject)
    if (!scale || at === undefined) return null
    const steps = GRADES.map(grade => lineAt(subject.lines[at]!, scale.steps[grade].word))
    return subject.lines.toSpliced(at + 1, 0, ...(random() < 0.5 ? steps : steps.toReversed()))
  }),
  simply('a grade stands in quotation marks', (subject, random) => {
    const at = aim(subject, random, line => GRADE_WORD.test(line.text))
    const line = at === undefined ? undefined : subject.lines[at]
    const [open, close] = pick(['‘’', '“”', '""', "''"], random)!
    return (
      line &&
      replaced(
        subject.lines,
        at!,
        retyped(
          line,
          line.text.replace(GRADE_WORD, word => `${open}${word}${close}`),
        ),
      )
    )
  }),
]
