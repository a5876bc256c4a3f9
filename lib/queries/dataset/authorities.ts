import 'server-only'
import { database } from '@/lib/database/client'
import type { Prisma } from '@/lib/database/generated/client'
import { dayOrNull } from '@/lib/record/columns'
import { councilFields, councilSelect } from './council'
import { date, text } from './field'
import { resource } from './resource'
import { FROM_REGISTER } from './sources'
import { ofCouncil } from './where'

const select = {
  ...councilSelect,
  formalName: true,
  type: true,
  ofstedUrn: true,
  responsibleFrom: true,
  responsibleTo: true,
} satisfies Prisma.AuthoritySelect

type AuthorityRow = Prisma.AuthorityGetPayload<{ select: typeof select }>

export const authorities = resource<AuthorityRow>({
  key: 'authorities',
  title: 'Councils',
  description: 'Every council that is or was responsible for children’s services since 2005.',
  cursor: ['number'],
  filters: ['authority', 'region'],
  fields: [
    ...councilFields,
    text(
      'formal_name',
      'The name in full where the short one could mean more than the council.',
      FROM_REGISTER,
      {
        of: row => row.formalName,
      },
    ),
    text('type', 'The kind of council, such as County or London borough.', FROM_REGISTER, {
      of: row => row.type,
    }),
    text('ofsted_urn?', 'Ofsted’s number for the council.', FROM_REGISTER, { of: row => row.ofstedUrn }),
    date('responsible_from?', 'First day of responsibility; empty where it is before 2005.', FROM_REGISTER, {
      of: row => dayOrNull(row.responsibleFrom),
    }),
    date(
      'responsible_to?',
      'Last day of responsibility; empty where it is responsible still.',
      FROM_REGISTER,
      {
        of: row => dayOrNull(row.responsibleTo),
      },
    ),
  ],
  keyOf: row => [row.dfeNumber],
  read: (filter, after, limit) =>
    database().authority.findMany({
      where: { AND: [ofCouncil(filter), after ? { dfeNumber: { gt: Number(after[0]) } } : {}] },
      orderBy: { dfeNumber: 'asc' },
      take: limit,
      select,
    }),
})
