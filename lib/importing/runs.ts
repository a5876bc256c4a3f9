import type { PrismaClient } from '@/lib/database/generated/client'

/** Notes that an import begins. A run that is stopped half-way stays unfinished. @returns its id */
export async function startRun(
  prisma: PrismaClient,
  source: 'bundle' | 'files',
  bundleHash: string | null,
): Promise<number> {
  const { id } = await prisma.importRun.create({ data: { source, bundleHash } })
  return id
}

export async function finishRun(prisma: PrismaClient, id: number): Promise<void> {
  await prisma.importRun.update({ where: { id }, data: { finishedAt: new Date() } })
}
