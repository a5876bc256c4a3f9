import 'server-only'
import type { Prisma } from '@/lib/database/generated/client'
import { dayBefore, type IsoDay } from '@/lib/domain/dates'
import { frameworkOf, isGrading } from '@/lib/domain/frameworks'
import { dayOf, dayOrNull } from '@/lib/record/columns'
import { decisionsInOrder } from '@/lib/record/documents'
import { heldInspection, inspectionSelect } from './inspections'
import { byName, refSelect } from './names'
import { panelsOf } from './panels'
import type { AuthorityPageView } from './types'

/** What is read of the councils before and after one; of those before also what inspectors judged. */
export const relationsSelect = {
  predecessors: {
    select: {
      effectiveOn: true,
      note: true,
      predecessor: {
        select: {
          ...refSelect,
          responsibleFrom: true,
          responsibleTo: true,
          decisions: decisionsInOrder,
          reports: { orderBy: [{ placedOn: 'desc' }, { id: 'asc' }], select: inspectionSelect },
        },
      },
    },
  },
  successors: { select: { effectiveOn: true, note: true, successor: { select: refSelect } } },
} satisfies Prisma.AuthoritySelect

type RelationsRow = Prisma.AuthorityGetPayload<{ select: typeof relationsSelect }> & { dfeNumber: number }
type Predecessor = RelationsRow['predecessors'][number]['predecessor']

/**
 * The councils before and after. A council that only changed its form is neither its own predecessor nor its own
 * successor; what a predecessor was judged stays in panels of its own.
 */
export function relationsOf(
  { dfeNumber, predecessors, successors }: RelationsRow,
  today: IsoDay,
): Pick<AuthorityPageView, 'predecessors' | 'successors'> {
  return {
    predecessors: predecessors
      .filter(({ predecessor }) => predecessor.dfeNumber !== dfeNumber)
      .map(({ predecessor, effectiveOn, note }) => ({
        ...refOf(predecessor),
        until: dayBefore(dayOf(effectiveOn)),
        note,
        panels: panelsOfPredecessor(predecessor, today),
      }))
      .sort(byName),
    successors: successors
      .filter(({ successor }) => successor.dfeNumber !== dfeNumber)
      .map(({ successor, effectiveOn, note }) => ({ ...successor, from: dayOf(effectiveOn), note }))
      .sort(byName),
  }
}

const refOf = ({ dfeNumber, slug, name, formalName }: Predecessor) => ({ dfeNumber, slug, name, formalName })

const panelsOfPredecessor = (row: Predecessor, today: IsoDay) =>
  panelsOf({
    council: {
      responsibleFrom: dayOrNull(row.responsibleFrom),
      responsibleTo: dayOrNull(row.responsibleTo),
    },
    inspections: row.reports
      .map(report => heldInspection(report, row.decisions))
      .filter(({ framework }) => isGrading(frameworkOf(framework))),
    today,
  })
