import type { Prisma, PrismaClient } from '@/lib/database/generated/client'
import type { DirectoryEntry } from '@/lib/domain/authorities'
import type { IsoDay } from '@/lib/domain/dates'
import type { Bundle } from './bundle-files'
import { canonical } from './content'
import { dayColumn } from './rows'

/**
 * Makes councils, their names, successions and neighbours what the bundle says, in one transaction. A council that
 * is in the bundle no more goes, unless reports or decisions hang on it.
 */
export async function syncCouncils(prisma: PrismaClient, bundle: Bundle): Promise<void> {
  await prisma.$transaction(
    async transaction => {
      // One at a time: two programs that start at once would write the same rows.
      await transaction.$executeRaw`LOCK TABLE authority IN SHARE ROW EXCLUSIVE MODE`
      await syncAuthorities(transaction, bundle.authorities)
      await replaceWhatHangsOnThem(transaction, bundle)
    },
    { maxWait: 60_000, timeout: 120_000 },
  )
}

async function syncAuthorities(
  transaction: Prisma.TransactionClient,
  authorities: readonly DirectoryEntry[],
): Promise<void> {
  const rows = authorities.map(rowOf)
  await transaction.authority.deleteMany({
    where: {
      dfeNumber: { notIn: rows.map(row => row.dfeNumber) },
      reports: { none: {} },
      decisions: { none: {} },
    },
  })
  const held = new Map((await transaction.authority.findMany()).map(row => [row.dfeNumber, canonical(row)]))
  await transaction.authority.createMany({ data: rows.filter(row => !held.has(row.dfeNumber)) })
  for (const row of rows) {
    const before = held.get(row.dfeNumber)
    if (before !== undefined && before !== canonical(row))
      await transaction.authority.update({ where: { dfeNumber: row.dfeNumber }, data: row })
  }
}

/** Nothing hangs on these rows in their turn, so they are written anew rather than compared. */
async function replaceWhatHangsOnThem(
  transaction: Prisma.TransactionClient,
  { authorities, successions, neighbours }: Bundle,
): Promise<void> {
  const bundled = { dfeNumber: { in: authorities.map(({ dfeNumber }) => dfeNumber) } }
  await transaction.authorityName.deleteMany({ where: bundled })
  await transaction.authorityName.createMany({
    data: authorities.flatMap(({ dfeNumber, names }) => names.map(name => ({ dfeNumber, name }))),
  })
  await transaction.authorityCode.deleteMany({ where: bundled })
  await transaction.authorityCode.createMany({
    data: authorities.flatMap(({ dfeNumber, codes }) =>
      codes.map(({ code, from, to }) => ({
        dfeNumber,
        code,
        from: dayColumnOrNull(from),
        to: dayColumnOrNull(to),
      })),
    ),
  })
  await transaction.succession.deleteMany()
  await transaction.succession.createMany({
    data: successions.map(({ predecessor, successor, effectiveOn, note, source }) => ({
      predecessorDfe: predecessor,
      successorDfe: successor,
      effectiveOn: dayColumn(effectiveOn),
      note,
      source,
    })),
  })
  await transaction.statisticalNeighbour.deleteMany()
  await transaction.statisticalNeighbour.createMany({ data: neighbours })
}

const dayColumnOrNull = (day: IsoDay | null) => (day ? dayColumn(day) : null)

const rowOf = ({
  names: _names,
  codes: _codes,
  responsibleFrom,
  responsibleTo,
  ...council
}: DirectoryEntry) => ({
  ...council,
  responsibleFrom: dayColumnOrNull(responsibleFrom),
  responsibleTo: dayColumnOrNull(responsibleTo),
})
