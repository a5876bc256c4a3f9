import { editionOf, rowOf } from '@/lib/domain/frameworks'
import { GRADES, type Grade, gradeOf, type Scale } from '@/lib/domain/grades'
import type { SourceLine } from '@/lib/reading/document'
import type { Damage, Damaged, Undetectable } from '../damage'
import { DIGIT_CELL, GRADE_WORD, isRow, type Lines, replaced, retyped } from '../lines'
import { pick, type Random } from '../random'
import type { Subject } from '../subject'
import { keyOf } from '../truth'

/** One line that tells a cell's grade, with the word or digit in it. */
interface Printed {
  key: string
  line: SourceLine
  word: string
  /** Where the word begins in the line. */
  index: number
  scale: Scale
  grade: Grade
  /** True where the undamaged reading gives further places for the grade, none of them on this line. */
  seconded: boolean
}

/** Where grades are told, as far as the undamaged reading found them and the word stands whole on one line. */
function printedIn({ report, witnesses }: Subject): Printed[] {
  const edition = editionOf(report.framework, report.edition)
  return report.judgements.flatMap(judgement => {
    const key = keyOf(judgement)
    const scale = rowOf(edition, judgement.area)?.scale
    const { grade } = judgement
    const places = witnesses.get(key) ?? []
    if (!scale || grade === null) return []
    return places.flatMap((place, nth) =>
      place.flatMap(line => {
        const found = gradeIn(line, scale, grade)
        const elsewhere = places.filter((other, which) => which !== nth && other.length > 0)
        const seconded = elsewhere.some(other => !other.includes(line))
        return found ? [{ key, line, ...found, scale, grade, seconded }] : []
      }),
    )
  })
}

/** The one word or lone digit on the line that tells the grade. */
function gradeIn({ text }: SourceLine, scale: Scale, grade: Grade): { word: string; index: number } | null {
  const words = [GRADE_WORD, DIGIT_CELL].flatMap(pattern => [...text.matchAll(new RegExp(pattern, 'gi'))])
  const [told, ...more] = words.filter(([word]) => gradeOf(scale, word) === grade)
  return told && more.length === 0 ? { word: told[0], index: told.index } : null
}

const retold = (lines: Lines, { line, word, index }: Printed, left: string): Lines =>
  replaced(
    lines,
    lines.indexOf(line),
    retyped(line, line.text.slice(0, index) + left + line.text.slice(index + word.length)),
  )

const isGrade = (left: string, { scale }: Printed): boolean => gradeOf(scale, left.trim()) !== null

/** Behind a verb 'requires improvement' is no other grade's equal: 'is good', but 'requires improvement'. */
const fits = ({ word, line, index, scale }: Printed, other: Grade): boolean =>
  isRow(line) ||
  /[:(]\s*$/.test(line.text.slice(0, index)) ||
  /^require/i.test(word) === /^require/i.test(scale.steps[other].word)

/** The grade as the document would print it in this place. */
function written({ word, scale }: Printed, grade: Grade): string {
  const step = scale.steps[grade].word
  return /^\d$/.test(word) ? String(grade) : /^[A-Z]/.test(word) ? step : step.toLowerCase()
}

/** One of the places that tell a grade says something else; the others are left as they were. */
const inOnePlace = (
  name: string,
  change: (printed: Printed, random: Random) => { left: string; speaksAgainst: boolean } | null,
): Damage => ({
  name,
  damage(subject, random): Damaged | Undetectable | null {
    const printed = pick(printedIn(subject), random)
    const changed = printed && change(printed, random)
    if (!printed || !changed) return null
    const { left, speaksAgainst } = changed
    if (!printed.seconded && isGrade(left, printed))
      return { undetectable: 'one grade in place of another, where it is printed once' }
    const contradicted = speaksAgainst || isGrade(left, printed) ? [printed.key] : []
    return { lines: retold(subject.lines, printed, left), contradicted }
  },
})

export const contradictionDamages: readonly Damage[] = [
  inOnePlace('one place tells another grade', (printed, random) => {
    const fitting = GRADES.filter(each => each !== printed.grade && fits(printed, each))
    const other = pick(fitting, random)
    return other ? { left: written(printed, other), speaksAgainst: true } : null
  }),
  // A reader that takes 'not good' for good is wrong even where nothing else speaks against it.
  inOnePlace('a grade is denied', ({ word }, random) =>
    /\d/.test(word)
      ? null
      : { left: `${pick(['not', 'not yet', 'no longer'], random)} ${word}`, speaksAgainst: true },
  ),
  // 'adequate' is what is left of 'Inadequate', and 'good' of 'requires improvement to be good'.
  inOnePlace('a grade loses its beginning', ({ word }, random) => {
    const ends = [...word.matchAll(/ /g)].map(({ index }) => word.slice(index + 1))
    const letters = /^in/i.test(word) ? [word.slice(2), `- ${word.slice(2)}`] : []
    const left = pick([...ends, ...letters], random)
    return left === undefined ? null : { left, speaksAgainst: false }
  }),
  {
    name: 'the grades of two rows change places',
    damage(subject, random) {
      const rows = printedIn(subject).filter(({ line }) => isRow(line))
      const one = pick(rows, random)
      const other = pick(
        rows.filter(({ line, grade }) => line !== one?.line && grade !== one?.grade),
        random,
      )
      if (!one || !other) return null
      const seconded = [one, other].filter(each => each.seconded)
      // Where one of the two is told elsewhere, that shows the table to be unsure, and with it the other row.
      if (seconded.length === 0)
        return { undetectable: 'two grades in each other’s place, where both are printed once' }
      const lines = retold(retold(subject.lines, one, other.word), other, one.word)
      return { lines, contradicted: seconded.map(({ key }) => key) }
    },
  },
]
