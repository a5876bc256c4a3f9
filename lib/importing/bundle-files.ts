/** The shapes of the bundled facts in `prisma/seed` besides councils: JSON arrays with one object a line. */

/** One council's duties passing to another, or a council changing its form under the same number. */
export interface SuccessionSeed {
  predecessor: number
  successor: number
  /** First day of the successor. */
  effectiveOn: string
  note: string
  source: string
}

export interface NeighbourSeed {
  model: number
  dfeNumber: number
  /** 1 is nearest. */
  rank: number
  neighbourDfe: number
  /** The model's own word, 'Very close'; '' where its list has none. */
  closeness: string
}
