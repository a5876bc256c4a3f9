import 'server-only'
import type { CoverageRow } from '@/lib/domain/coverage'
import type { IsoDay } from '@/lib/domain/dates'
import { FRAMEWORKS, type FrameworkKey, isGrading } from '@/lib/domain/frameworks'
import { coverage } from './coverage'
import { type DataVersion, dataVersion } from './data-version'
import { nationalShares, type SharesView } from './shares'
import { type SourcesView, sources } from './sources'
import { today } from './today'

export interface DataPageView {
  version: DataVersion
  coverage: CoverageRow[]
  sources: SourcesView
  shares: SharesView
  today: IsoDay
}

/** What is held and what is not. @param asked a framework that grades, and a day, today at the latest; null is the newest */
export async function dataPage(asked: {
  framework: FrameworkKey | null
  at: IsoDay | null
}): Promise<DataPageView> {
  const now = today()
  const framework = asked.framework ?? FRAMEWORKS.findLast(isGrading)!.key
  const day = asked.at && asked.at < now ? asked.at : now
  const [version, held, from, shares] = await Promise.all([
    dataVersion(),
    coverage(),
    sources(),
    nationalShares(framework, day),
  ])
  return { version, coverage: held, sources: from, shares, today: now }
}
