import 'server-only'
import { database } from '@/lib/database/client'
import type { IsoDay } from '@/lib/domain/dates'
import type { FrameworkKey } from '@/lib/domain/frameworks'
import { newestAsAt, type Share, sharesOf } from '@/lib/domain/shares'
import { dayOf, dayOrNull, periodsIn } from '@/lib/record/columns'
import { decisionsInOrder, gradesSelect, recordedDocument } from '@/lib/record/documents'

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
      where: { framework, inspectionId: { equals: report.fields.id } },
      select: { id: true, dfeNumber: true, placedOn: true, inspected: true, began: true },
      orderBy: { id: 'asc' },
    }),
  ])
  const { councils: count, newest } = newestAsAt(
    councils.map(council => ({
      dfeNumber: council.dfeNumber,
      responsibleFrom: dayOrNull(council.responsibleFrom),
      responsibleTo: dayOrNull(council.responsibleTo),
    })),
    inspections.map(row => ({ ...row, startedOn: startedOn(row) })),
    day,
  )
  const documents = await gradesOf(newest.map(({ id }) => id))
  return {
    ...{ framework, day, councils: count, inspected: newest.length },
    shares: sharesOf(framework, documents, count),
  }
}

async function gradesOf(ids: string[]) {
  const rows = await database().report.findMany({
    where: { id: { in: ids } },
    select: { ...gradesSelect, authority: { select: { decisions: decisionsInOrder } } },
  })
  return rows.map(({ authority, ...row }) => recordedDocument(row, authority.decisions))
}

interface Dates {
  inspected: unknown
  began: Date | null
  placedOn: Date
}

/** First day of the fieldwork; a letter's or a publication's day where none is told. */
const startedOn = ({ inspected, began, placedOn }: Dates): IsoDay =>
  periodsIn(inspected)
    .map(({ from }) => from)
    .sort()[0] ?? dayOf(began ?? placedOn)
