import type { AreaKey } from './areas'
import { type CellReading, judgedCell, unjudgedCell } from './cells'
import type { IsoDay } from './dates'
import { areasOf, type FrameworkKey, rowOf } from './frameworks'
import { GRADES, type Grade, gradeLabel, type Scale } from './grades'
import { type Responsibility, responsibleOn } from './responsibility'
import { judgementIn, type RecordedInspection, rowLabel } from './rows'

/** How many councils were graded how in one area, each by its newest inspection; all of it adds up to all councils. */
export interface Share {
  area: AreaKey
  label: string
  /** Best first, in the words of the scale. */
  grades: { grade: Grade; word: string; councils: number }[]
  /** Councils without a grade, by the reason, in the order in which reasons are met. */
  without: { why: string; councils: number }[]
}

interface Council extends Responsibility {
  dfeNumber: number
}

/** `startedOn` is the first day of the fieldwork where it is known: the day by which Ofsted's own tables count. */
interface Started {
  dfeNumber: number
  startedOn: IsoDay
}

/** The councils responsible on a day, and of each the newest inspection that had begun by then. */
export function newestAsAt<I extends Started>(
  councils: readonly Council[],
  inspections: readonly I[],
  day: IsoDay,
): { councils: number; newest: I[] } {
  const responsible = councils.filter(council => responsibleOn(council, day))
  const newest = new Map<number, I>()
  for (const inspection of inspections) {
    const other = newest.get(inspection.dfeNumber)
    if (inspection.startedOn <= day && (!other || other.startedOn < inspection.startedOn))
      newest.set(inspection.dfeNumber, inspection)
  }
  return {
    councils: responsible.length,
    newest: responsible.flatMap(({ dfeNumber }) => newest.get(dfeNumber) ?? []),
  }
}

const NONE_HELD = 'No inspection held under this framework'

/**
 * The shares in every area that an edition of the framework grades, a row each; an area graded on scales of different
 * words has a row for each scale, as the words are not the same. A council whose newest inspection gives no grade is
 * counted under the reason, never with an older grade.
 * @param newest one inspection a council
 * @param councils how many councils there were
 */
export function sharesOf(
  framework: FrameworkKey,
  newest: readonly RecordedInspection[],
  councils: number,
): Share[] {
  const missing = councils - newest.length
  return wholeFirst(areasOf(framework)).flatMap(area =>
    scalesIn(area, newest).map(({ scale, label }) => {
      const cells = newest.map(inspection => cellIn(framework, inspection, area, scale))
      const reasons = [
        ...cells.flatMap(({ grade, word }) => (grade === null ? word : [])),
        ...Array<string>(missing).fill(NONE_HELD),
      ]
      return {
        area,
        label: label ?? rowLabel(framework, null, { area, topic: null, nth: 1 }),
        grades: GRADES.map(grade => ({
          grade,
          word: gradeLabel(scale, grade),
          councils: cells.filter(cell => cell.grade === grade).length,
        })),
        without: [...new Set(reasons)].map(why => ({
          why,
          councils: reasons.filter(other => other === why).length,
        })),
      }
    }),
  )
}

const wholeFirst = (areas: readonly AreaKey[]): AreaKey[] =>
  areas.toSorted(
    (one, other) => Number(other === 'overall-effectiveness') - Number(one === 'overall-effectiveness'),
  )

/** The scales on which these inspections grade an area, newest form first, with the newest form's name of the row. */
function scalesIn(
  area: AreaKey,
  inspections: readonly RecordedInspection[],
): { scale: Scale; label: string | null }[] {
  const editions = [...new Set(inspections.flatMap(({ edition }) => edition ?? []))]
  const rows = editions
    .toSorted((one, other) => other.from.localeCompare(one.from))
    .flatMap(edition => rowOf(edition, area) ?? [])
  return rows.filter(({ scale }, at) => rows.findIndex(other => other.scale === scale) === at)
}

const ON_ANOTHER_SCALE = 'Graded in other words, counted in the other row'

function cellIn(
  framework: FrameworkKey,
  inspection: RecordedInspection,
  area: AreaKey,
  scale: Scale,
): Pick<CellReading, 'grade' | 'word'> {
  const row = rowOf(inspection.edition, area)
  if (row && row.scale !== scale) return { grade: null, word: ON_ANOTHER_SCALE }
  const judgement = judgementIn({ area, topic: null, nth: 1, label: '' }, inspection)
  return judgement
    ? judgedCell(inspection.edition, judgement)
    : unjudgedCell(framework, inspection.edition, area, null)
}
