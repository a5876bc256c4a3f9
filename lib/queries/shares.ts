import 'server-only'
import { database } from '@/lib/database/client'
import { firstDays, type IsoDay } from '@/lib/domain/dates'
import type { FrameworkKey } from '@/lib/domain/frameworks'
import { groupBy } from '@/lib/domain/group-by'
import { newestAsAt, type Share, sharesOf } from '@/lib/domain/shares'
import { dayOf, dayOrNull, periodsIn } from '@/lib/record/columns'
import { decisionsInOrder } from '@/lib/record/documents'
import { type HeldInspection, heldInspection, inspectionSelect, inspectionsIn } from './inspections'

export interface SharesView {
  framework: FrameworkKey
  day: IsoDay
  /** How many councils were responsible that day, and of how many of them an inspection is held. */
  councils: number
  inspected: number
  shares: Share[]
}

/** How the councils of a day had been graded by then, each in its newest inspection under one framework. */
export async function nationalShares(framework: FrameworkKey, day: IsoDay): Promise<SharesView> {
  const { report, authority } = database()
  const [councils, inspections] = await Promise.all([
    authority.findMany({ select: { dfeNumber: true, responsibleFrom: true, responsibleTo: true } }),
    report.findMany({
      where: { framework },
      select: {
        ...{ id: true, inspectionId: true, dfeNumber: true },
        placedOn: true,
        inspected: true,
        began: true,
      },
      orderBy: { id: 'asc' },
    }),
  ])
  const { councils: count, newest } = newestAsAt(
    councils.map(council => ({
      dfeNumber: council.dfeNumber,
      responsibleFrom: dayOrNull(council.responsibleFrom),
      responsibleTo: dayOrNull(council.responsibleTo),
    })),
    started(inspections),
    day,
  )
  const documents = await gradesOf(newest.map(({ id }) => id))
  return {
    ...{ framework, day, councils: count, inspected: newest.length },
    shares: sharesOf(framework, documents, count),
  }
}

/** The grades of inspections as every page shows them: decisions laid over, gaps filled from the further sources. */
async function gradesOf(ids: string[]): Promise<HeldInspection[]> {
  const rows = await database().report.findMany({
    where: { inspectionId: { in: ids } },
    orderBy: { id: 'asc' },
    select: { ...inspectionSelect, authority: { select: { decisions: decisionsInOrder } } },
  })
  return inspectionsIn(rows.map(({ authority, ...row }) => heldInspection(row, authority.decisions)))
}

interface DatesRow {
  id: string
  inspectionId: string
  dfeNumber: number
  inspected: unknown
  began: Date | null
  placedOn: Date
}

/** Each inspection with the first day of its fieldwork by any source; a letter's or publication's day where none tells. */
const started = (rows: readonly DatesRow[]) =>
  groupBy(rows, ({ inspectionId }) => inspectionId).map(group => {
    const speaker = group.find(({ id, inspectionId }) => id === inspectionId) ?? group[0]
    const fieldwork = group.flatMap(({ inspected, began }) =>
      firstDays({ inspected: periodsIn(inspected), ...(began && { began: dayOf(began) }) }),
    )
    return {
      id: speaker.id,
      dfeNumber: speaker.dfeNumber,
      startedOn: fieldwork.sort()[0] ?? dayOf(speaker.placedOn),
    }
  })
