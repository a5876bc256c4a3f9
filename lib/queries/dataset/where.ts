import 'server-only'
import type { Prisma } from '@/lib/database/generated/client'
import type { Filter } from './resource'

export const ofCouncil = ({ authority, region }: Filter): Prisma.AuthorityWhereInput => ({
  ...(authority && { dfeNumber: { in: authority } }),
  ...(region && { region: { in: region } }),
})

export const ofReport = (filter: Filter): Prisma.ReportWhereInput => ({
  authority: ofCouncil(filter),
  ...(filter.framework && { framework: { in: filter.framework } }),
  ...(filter.year && { assessmentYear: { in: filter.year } }),
  placedOn: {
    ...(filter.from && { gte: new Date(`${filter.from}T00:00:00Z`) }),
    ...(filter.to && { lte: new Date(`${filter.to}T00:00:00Z`) }),
  },
})
