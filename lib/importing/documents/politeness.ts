/** How documents are asked for. Times in milliseconds; tests take less of each. */
export interface Politeness {
  /** Between one document and the next. */
  between: number
  /** Before each further try for one document: as many tries as there are pauses, and the first. */
  pauses: readonly number[]
  /** The longest pause a publisher may ask for; beyond it the person is told instead. */
  longestAsked: number
  /** With no byte for so long, a connection is given up. */
  silence: number
  /** For one try in all, however steadily it drips. */
  whole: number
}

/**
 * One document a second is less than a person who clicks through a list, and 181 take three minutes. A server that
 * is restarted answers again within half a minute. Reports are under a megabyte: five minutes are for the slowest line.
 */
export const POLITE: Politeness = {
  between: 1_000,
  pauses: [2_000, 5_000, 10_000, 20_000],
  longestAsked: 120_000,
  silence: 30_000,
  whole: 300_000,
}

/** Tells the publisher who asks, and what for. */
export const USER_AGENT = 'Gradeline/0.1 (fetches the inspection reports it lists, one at a time)'
