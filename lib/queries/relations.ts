import 'server-only'
import { database } from '@/lib/database/client'
import type { Prisma } from '@/lib/database/generated/client'
import { dayBefore, type IsoDay } from '@/lib/domain/dates'
import { frameworkOf, isGrading } from '@/lib/domain/frameworks'
import { dayOf, dayOrNull } from '@/lib/record/columns'
import { decisionsInOrder } from '@/lib/record/documents'
import { heldInspection, inspectionSelect, inspectionsIn } from './inspections'
import { byName, refSelect } from './names'
import { panelsOf } from './panels'
import type { AuthorityPageView, PanelView } from './types'

/** What is read of a council to tell those before and after it. */
export const relationsSelect = {
  dfeNumber: true,
  predecessors: { select: { effectiveOn: true, note: true, predecessor: { select: refSelect } } },
  successors: { select: { effectiveOn: true, note: true, successor: { select: refSelect } } },
} satisfies Prisma.AuthoritySelect

type RelationsRow = Prisma.AuthorityGetPayload<{ select: typeof relationsSelect }>

/**
 * The councils before and after. A council that only changed its form is neither its own predecessor nor its own
 * successor; what a predecessor was judged stays in panels of its own.
 */
export async function relationsOf(
  { dfeNumber, predecessors, successors }: RelationsRow,
  today: IsoDay,
): Promise<Pick<AuthorityPageView, 'predecessors' | 'successors'>> {
  const before = predecessors.filter(({ predecessor }) => predecessor.dfeNumber !== dfeNumber)
  const panels = await panelsByCouncil(
    before.map(({ predecessor }) => predecessor.dfeNumber),
    today,
  )
  return {
    predecessors: before
      .map(({ predecessor, effectiveOn, note }) => ({
        ...predecessor,
        until: dayBefore(dayOf(effectiveOn)),
        note,
        panels: panels.get(predecessor.dfeNumber) ?? [],
      }))
      .sort(byName),
    successors: successors
      .filter(({ successor }) => successor.dfeNumber !== dfeNumber)
      .map(({ successor, effectiveOn, note }) => ({ ...successor, from: dayOf(effectiveOn), note }))
      .sort(byName),
  }
}

/** Most councils have no predecessor, so what these were judged is read only where there is one. */
async function panelsByCouncil(dfeNumbers: number[], today: IsoDay): Promise<Map<number, PanelView[]>> {
  if (dfeNumbers.length === 0) return new Map()
  const rows = await database().authority.findMany({
    where: { dfeNumber: { in: dfeNumbers } },
    select: recordSelect,
  })
  return new Map(rows.map(row => [row.dfeNumber, ownPanels(row, today)]))
}

const recordSelect = {
  dfeNumber: true,
  responsibleFrom: true,
  responsibleTo: true,
  decisions: decisionsInOrder,
  reports: { orderBy: [{ placedOn: 'desc' }, { id: 'asc' }], select: inspectionSelect },
} satisfies Prisma.AuthoritySelect

const ownPanels = (
  row: Prisma.AuthorityGetPayload<{ select: typeof recordSelect }>,
  today: IsoDay,
): PanelView[] =>
  panelsOf({
    council: {
      responsibleFrom: dayOrNull(row.responsibleFrom),
      responsibleTo: dayOrNull(row.responsibleTo),
    },
    inspections: inspectionsIn(
      row.reports
        .map(report => heldInspection(report, row.decisions))
        .filter(({ framework }) => isGrading(frameworkOf(framework))),
    ),
    today,
  })
