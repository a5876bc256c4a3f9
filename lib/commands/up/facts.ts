import { Presets, SingleBar } from 'cli-progress'
import type { PrismaClient } from '@/lib/database/generated/client'
import { importBundle } from '@/lib/importing/bundle'

/** Brings in the facts that come with Gradeline, with a bar where a person is looking. */
export async function importFacts(prisma: PrismaClient): Promise<void> {
  const bar = new SingleBar(
    {
      format: 'Importing the bundled facts {bar} {value} of {total}',
      clearOnComplete: true,
      stream: process.stdout,
    },
    Presets.shades_classic,
  )
  let started = false
  const { outcome } = await importBundle(prisma, {
    onProgress: (done, total) => {
      if (!started) bar.start(total, done)
      else bar.update(done)
      started = true
    },
  })
  if (started) bar.stop()
  if (outcome === 'imported') console.log('The bundled facts are in.')
}
