import type { PrismaClient } from '@/lib/database/generated/client'
import type { DirectoryEntry } from '@/lib/domain/authorities'
import { codesIn, codesSelect } from '@/lib/record/codes'
import { dayOrNull } from '@/lib/record/columns'

/** Every council the database knows, with all its names. */
export async function directoryIn(prisma: PrismaClient): Promise<DirectoryEntry[]> {
  const councils = await prisma.authority.findMany({
    include: { codes: codesSelect, names: { select: { name: true } } },
  })
  return councils.map(council => ({
    ...council,
    responsibleFrom: dayOrNull(council.responsibleFrom),
    responsibleTo: dayOrNull(council.responsibleTo),
    codes: codesIn(council.codes),
    names: council.names.map(({ name }) => name),
  }))
}
