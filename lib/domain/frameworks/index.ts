import type { AreaKey } from '../areas'
import type { IsoDay } from '../dates'
import { apa, cpa, jar } from './every-child-matters'
import { sinceNine } from './since-2009'
import { type Edition, FRAMEWORK_KEYS, type Framework, type FrameworkKey, type FrameworkRow } from './types'

export type { Edition, Framework, FrameworkKey, FrameworkRow }
export { FRAMEWORK_KEYS }

/** Every framework since 2005, oldest first. */
export const FRAMEWORKS: readonly Framework[] = [apa, jar, cpa, ...sinceNine]

const byKey = new Map(FRAMEWORKS.map(framework => [framework.key, framework]))

export const isFrameworkKey = (value: string): value is FrameworkKey =>
  (FRAMEWORK_KEYS as readonly string[]).includes(value)

/** False for what carries no grades at all, as visits between inspections do. */
export const isGrading = ({ editions }: Framework): boolean => editions.length > 0

export const frameworkOf = (key: FrameworkKey): Framework => byKey.get(key)!

/** The edition of this key, such as 'ilacs-2023'; null where the framework has none of that name. */
export const editionOf = (key: FrameworkKey, edition: string | null): Edition | null =>
  frameworkOf(key).editions.find(each => each.key === edition) ?? null

/** The edition in force on a day, or null where the framework has none for it. */
export const editionOn = (key: FrameworkKey, day: IsoDay): Edition | null =>
  frameworkOf(key).editions.find(({ from, to }) => from <= day && day <= (to ?? day)) ?? null

export const rowOf = (edition: Edition | null, area: AreaKey): FrameworkRow | null =>
  edition?.rows.find(row => row.area === area) ?? null

/** Every area the framework has ever judged, in the order of its newest edition, older rows last. */
export function areasOf(key: FrameworkKey): AreaKey[] {
  const newestFirst = frameworkOf(key).editions.toReversed()
  return [...new Set(newestFirst.flatMap(edition => edition.rows.map(row => row.area)))]
}

/** 'Annual performance assessment, 2005 to 2008'; 'since 2018' while a framework is in use. */
export const frameworkTitle = ({ name, from, to }: Framework): string =>
  to === null ? `${name}, since ${from}` : from === to ? `${name}, ${from}` : `${name}, ${from} to ${to}`
