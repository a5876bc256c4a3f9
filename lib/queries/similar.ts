import 'server-only'
import type { Prisma } from '@/lib/database/generated/client'
import { type IsoDay, yearOf } from '@/lib/domain/dates'
import { groupBy } from '@/lib/domain/group-by'
import { closenessNote, closenessText, neighbourModelFor } from '@/lib/domain/neighbours'
import type { Responsibility } from '@/lib/domain/responsibility'
import { refSelect } from './names'
import type { AuthorityPageView, SimilarCouncils } from './types'

export const neighboursSelect = {
  orderBy: [{ model: 'desc' }, { rank: 'asc' }],
  select: { model: true, closeness: true, neighbour: { select: refSelect } },
} satisfies Prisma.Authority$neighboursArgs

type NeighbourRow = Prisma.StatisticalNeighbourGetPayload<typeof neighboursSelect>

/** The list near today, or for a council that has gone near its end; and the other lists held, newest first. */
export function similarTo(
  neighbours: readonly NeighbourRow[],
  { responsibleTo }: Responsibility,
  today: IsoDay,
): Pick<AuthorityPageView, 'similar' | 'otherLists'> {
  const lists = groupBy([...neighbours], ({ model }) => model).map(listOfModel)
  const last = responsibleTo !== null && responsibleTo < today ? responsibleTo : today
  const model = neighbourModelFor(
    yearOf(last),
    lists.map(list => list.model),
  )
  return {
    similar: lists.find(list => list.model === model) ?? null,
    otherLists: lists.filter(list => list.model !== model),
  }
}

function listOfModel(rows: readonly [NeighbourRow, ...NeighbourRow[]]): SimilarCouncils {
  const { model } = rows[0]
  return {
    model,
    note: closenessNote(
      model,
      rows.map(({ closeness }) => closeness),
    ),
    councils: rows.map(({ neighbour, closeness }) => ({ ...neighbour, closeness: closenessText(closeness) })),
  }
}
