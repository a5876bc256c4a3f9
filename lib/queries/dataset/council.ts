import 'server-only'
import type { Prisma } from '@/lib/database/generated/client'
import { type Field, integer, text } from './field'
import { FROM_REGISTER, OWN } from './sources'

export const councilSelect = {
  dfeNumber: true,
  slug: true,
  name: true,
  gssCode: true,
  region: true,
} satisfies Prisma.AuthoritySelect

export type CouncilRow = Prisma.AuthorityGetPayload<{ select: typeof councilSelect }>

/** Whom a row is about: in every resource, under the same names. */
export const councilFields: Field<CouncilRow>[] = [
  text(
    'gss_code?',
    'The council’s code of the Office for National Statistics, the newest it had.',
    FROM_REGISTER,
    {
      of: council => council.gssCode,
    },
  ),
  integer(
    'dfe_number',
    'The Department for Education’s number for the council, its steadiest key.',
    FROM_REGISTER,
    {
      of: council => council.dfeNumber,
    },
  ),
  text('council', 'The council’s name.', FROM_REGISTER, { of: council => council.name }),
  text('authority', 'The council in addresses of this site.', OWN, { of: council => council.slug }),
  text('region', 'The region of England.', FROM_REGISTER, { of: council => council.region }),
]
