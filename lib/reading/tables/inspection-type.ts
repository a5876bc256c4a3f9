import { collapse } from '../document'
import type { FilledCell } from './cell-values'
import { unlike } from './place'

/** What the type of an inspection tells. */
export interface InspectionType {
  /** True of what carries no grades. */
  visit: boolean
  /** 'standard', 'short', 'focused visit', 'monitoring visit'. */
  kind: string
}

const GRADED = /^(?:ilacs )?(standard|short) inspection$/
const VISIT = /^(?:(?:ilacs|la|local authority) )?((?:[a-z]+[ -]){0,3}visit)$/

/**
 * 'ILACS Short Inspection' · 'LA Monitoring visit'
 * @throws Refusal when it is another type: what was not asked before may not be an inspection of this kind
 */
export function inspectionType(cell: FilledCell): InspectionType {
  const type = collapse(cell.word).toLowerCase()
  const [, graded] = GRADED.exec(type) ?? []
  if (graded) return { visit: false, kind: graded }
  const [, visit] = VISIT.exec(type) ?? []
  if (visit) return { visit: true, kind: visit }
  throw unlike(
    cell,
    `a type such as ‘ILACS Standard Inspection’, ‘ILACS Short Inspection’, ‘ILACS Focused Visit’ or ‘LA Monitoring visit’ under ‘${cell.heading}’`,
    type === '' ? 'a blank cell' : `‘${collapse(cell.word)}’`,
  )
}
