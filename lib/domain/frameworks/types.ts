import type { AreaKey } from '../areas'
import type { IsoDay } from '../dates'
import type { Scale } from '../grades'

export const FRAMEWORK_KEYS = [
  'apa',
  'jar',
  'cpa',
  'annual-rating',
  'slac',
  'cpi',
  'lac-2013',
  'sif',
  'lscb-review',
  'ilacs',
  'visit',
] as const

export type FrameworkKey = (typeof FRAMEWORK_KEYS)[number]

/** One row of a framework: an area it judges, in its own words, on its own scale. */
export interface FrameworkRow {
  area: AreaKey
  label: string
  scale: Scale
  /** True of a row that some documents of this form print and others do without: none is missed where it is not there. */
  optional?: true
}

/**
 * A form of the framework with one set of rows and scales. Two grades are 'the same' only within one edition;
 * across editions of one framework they are at most equivalent in different words.
 */
export interface Edition {
  key: string
  /** The edition that an inspection of this form covers only a part of, such as a re-inspection; it comes before. */
  partOf?: string
  /**
   * First and last day on which an inspection would be of this form; null while still in use. A document's own form
   * goes before its date: reports of an old form were still coming out when the next had begun.
   */
  from: IsoDay
  to: IsoDay | null
  rows: readonly FrameworkRow[]
}

/** A regime of inspection: who asked what, when, and on which scale. */
export interface Framework {
  key: FrameworkKey
  name: string
  short: string
  /** What a document of this framework is called in a sentence: 'letter', 'report'; of CPA only the score is held. */
  document: 'letter' | 'report' | 'score'
  /** One inspection in a sentence, '{council}' standing for the council: 'joint area review of {council}'. */
  inspection: string
  /** True where it came round every year, so that a year without a document is a gap to be told. */
  yearly: boolean
  /** First and last year in use; null while still in use. */
  from: number
  to: number | null
  /** Oldest first. Empty where the framework grades nothing. */
  editions: readonly Edition[]
}
