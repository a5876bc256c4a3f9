import 'server-only'
import { database } from '@/lib/database/client'
import type { Prisma } from '@/lib/database/generated/client'
import { councilFields, councilSelect } from './council'
import { integer, text, within } from './field'
import { resource } from './resource'
import { FROM_MODEL, FROM_REGISTER, OWN } from './sources'
import { ofCouncil } from './where'

const select = {
  model: true,
  dfeNumber: true,
  rank: true,
  closeness: true,
  authority: { select: councilSelect },
  neighbour: { select: councilSelect },
} satisfies Prisma.StatisticalNeighbourSelect

type NeighbourRow = Prisma.StatisticalNeighbourGetPayload<{ select: typeof select }>

export const neighbours = resource<NeighbourRow>({
  key: 'neighbours',
  title: 'Similar councils',
  description: 'The ten councils most like a council, by model; filtered by year it is that of the model.',
  cursor: ['number', 'number', 'number'],
  filters: ['authority', 'region', 'year'],
  fields: [
    integer('model', 'The year of the model.', FROM_MODEL, { of: row => row.model }),
    ...within(councilFields, (row: NeighbourRow) => row.authority),
    integer('place', 'The neighbour’s place, 1 the most alike. It says nothing of grades.', FROM_MODEL, {
      of: row => row.rank,
    }),
    text('neighbour_gss_code?', 'The similar council’s newest GSS code.', FROM_REGISTER, {
      of: row => row.neighbour.gssCode,
    }),
    integer('neighbour_dfe_number', 'The similar council’s DfE number.', FROM_REGISTER, {
      of: row => row.neighbour.dfeNumber,
    }),
    text('neighbour', 'The similar council’s name.', FROM_REGISTER, { of: row => row.neighbour.name }),
    text('neighbour_authority', 'The similar council in addresses of this site.', OWN, {
      of: row => row.neighbour.slug,
    }),
    text('closeness?', 'How close the model calls the two; empty where it does not say.', FROM_MODEL, {
      of: row => row.closeness || null,
    }),
  ],
  keyOf: row => [row.model, row.dfeNumber, row.rank],
  read: (filter, after, limit) =>
    database().statisticalNeighbour.findMany({
      where: {
        authority: ofCouncil(filter),
        ...(filter.year && { model: { in: filter.year } }),
        ...(after && { OR: behind(after.map(Number)) }),
      },
      orderBy: [{ model: 'asc' }, { dfeNumber: 'asc' }, { rank: 'asc' }],
      take: limit,
      select,
    }),
})

const behind = ([model = 0, dfeNumber = 0, rank = 0]: number[]): Prisma.StatisticalNeighbourWhereInput[] => [
  { model: { gt: model } },
  { model, dfeNumber: { gt: dfeNumber } },
  { model, dfeNumber, rank: { gt: rank } },
]
