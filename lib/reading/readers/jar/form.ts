import { OUTCOME_AREAS } from '@/lib/domain/areas'
import type { IsoDay } from '@/lib/domain/dates'
import { type Edition, editionOf, editionOn } from '@/lib/domain/frameworks'
import type { SourceDocument } from '../../document'
import { Refusal } from '../../reader'
import type { Doubt } from '../../report'
import type { GradeRow } from '../../text/grade-rows'
import { sectionsOf } from './sections'
import { tableIn, tablesIn } from './table'

/** What only the table of the later form grades. */
const GROUPS = ['safeguarding', 'looked-after-children', 'learning-difficulties-and-disabilities']

/**
 * The form of a review by what its table grades, else by what its sections are about: the five outcomes or groups of
 * children. Only where neither tells does the date decide, for reviews of the old form came out late.
 * @throws Refusal where the text has tables of two reviews
 */
export function formOf(document: SourceDocument, published: IsoDay): Edition | null {
  refuseTwo(document)
  const areas = [tableIn(document).rows, sectionsOf(document)].map(list => list.map(({ area }) => area))
  for (const printed of areas) {
    const outcomes = OUTCOME_AREAS.filter(area => printed.includes(area)).length
    const groups = GROUPS.filter(area => printed.some(each => each === area)).length
    if (outcomes !== groups) return editionOf('jar', outcomes > groups ? 'jar-2005' : 'jar-2007')
  }
  return editionOn('jar', published)
}

/** Pages of two reviews that lie together: tables that grade one area in two ways, or the areas of both forms. */
function refuseTwo(document: SourceDocument): void {
  const [first, ...others] = tablesIn(document)
  const same = (one: GradeRow, other: GradeRow) => one.values.join() === other.values.join()
  const differ = others
    .flatMap(({ rows }) => rows)
    .some(row => !first!.rows.some(each => each.area === row.area && same(each, row)))
  if (differ)
    throw new Refusal(
      'several-kinds',
      'The text has two tables of grades that differ: give each review as a file of its own.',
    )
}

/** A form a year away from its time is a form or a date misread. */
export function datedOutside({ from, to }: Edition, published: IsoDay): Doubt[] {
  if (yearsAfter(published, 1) >= from && (to === null || published <= yearsAfter(to, 1))) return []
  return [
    {
      code: 'form-and-date-disagree',
      sentence: `The review is dated ${published}, when reviews did not grade what this one grades: check the date.`,
      evidence: [],
    },
  ]
}

const yearsAfter = (day: IsoDay, years: number): IsoDay => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
