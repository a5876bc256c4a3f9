import { type IsoDay, yearOf } from './dates'
import { FRAMEWORKS, type Framework, type FrameworkKey, isGrading } from './frameworks'
import { PAUSE } from './gaps'

/** How many councils have a record of an inspection placed in one year, or why there is none. */
export interface CoverageCell {
  year: number
  councils: number
  /** Null where councils are counted. 'not-held' says nothing about whether there were inspections. */
  why: 'not-in-use' | 'paused' | 'not-held' | null
}

export interface CoverageRow {
  framework: FrameworkKey
  /** Councils with a record in any year. */
  councils: number
  inspections: number
  /** Oldest year first. */
  cells: CoverageCell[]
}

/** One inspection, counted once however many sources tell of it. */
export interface PlacedInspection {
  framework: FrameworkKey
  dfeNumber: number
  placedOn: IsoDay
}

const FIRST_YEAR = 2005

/** What is held of every framework, newest first, in every year since 2005 up to today. */
export function coverageOf(inspections: readonly PlacedInspection[], today: IsoDay): CoverageRow[] {
  const last = yearOf(today)
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
  return FRAMEWORKS.toReversed().map(framework => {
    const own = inspections.filter(one => one.framework === framework.key)
    return {
      framework: framework.key,
      councils: councilsIn(own),
      inspections: own.length,
      cells: years.map(year =>
        cellOf(
          framework,
          year,
          own.filter(({ placedOn }) => yearOf(placedOn) === year),
        ),
      ),
    }
  })
}

const councilsIn = (inspections: readonly PlacedInspection[]): number =>
  new Set(inspections.map(({ dfeNumber }) => dfeNumber)).size

function cellOf(framework: Framework, year: number, placed: readonly PlacedInspection[]): CoverageCell {
  const councils = councilsIn(placed)
  return { year, councils, why: councils > 0 ? null : whyNone(framework, year) }
}

/** A report of an old form may still come out after its framework's last year; it is counted all the same. */
function whyNone(framework: Framework, year: number): CoverageCell['why'] {
  if (year < framework.from || year > (framework.to ?? year)) return 'not-in-use'
  const paused = year >= yearOf(PAUSE.from) && year <= yearOf(PAUSE.to)
  return paused && isGrading(framework) ? 'paused' : 'not-held'
}
