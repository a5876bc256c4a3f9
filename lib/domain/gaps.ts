import type { IsoDay } from './dates'
import { listOf } from './english'
import { type Framework, isGrading } from './frameworks'
import { type Responsibility, yearsUnder } from './responsibility'
import { stateSentence } from './states'

/** First and last day of the pause in graded inspections that the pandemic brought. */
export const PAUSE = { from: '2020-04-01', to: '2021-05-31' }

interface Held {
  /** Assessment years of the documents held, one a document. */
  years: readonly number[]
  council: Responsibility
  today: IsoDay
}

/**
 * What a panel says about the documents it does not show, or null where nothing can be missing. Frameworks that came
 * round every year tell their missing years; of the others nobody can say from here how many inspections there were.
 */
export function gapSentence(framework: Framework, { years, council, today }: Held): string | null {
  const possible = yearsUnder(framework, council, today)
  const paused = possible.some(year => year === 2020 || year === 2021) && pausedFor(framework, council)
  const missing = possible.filter(year => !years.includes(year))
  if (framework.yearly && missing.length === 0) return null
  const held = framework.yearly
    ? missingYears(framework, missing)
    : `${countHeld(framework, years.length)} That does not say whether there were others.`
  return paused ? `${held} ${stateSentence('paused')}` : held
}

/** True where the framework's whole time lies before or after the council's. */
export const didNotExistUnder = (framework: Framework, council: Responsibility, today: IsoDay): boolean =>
  yearsUnder(framework, council, today).length === 0

const pausedFor = (framework: Framework, council: Responsibility): boolean =>
  isGrading(framework) &&
  (council.responsibleFrom ?? '') <= PAUSE.to &&
  (council.responsibleTo ?? '9999') >= PAUSE.from

const missingYears = ({ document }: Framework, years: readonly number[]): string =>
  years.length === 1
    ? `No ${document} held for ${years[0]}. That does not say whether there was one.`
    : `No ${document}s held for ${listOf(years.map(String))}. That does not say whether there were any.`

const countHeld = ({ document }: Framework, count: number): string =>
  count === 1 ? `One ${document} is held.` : `${count} ${document}s are held.`
