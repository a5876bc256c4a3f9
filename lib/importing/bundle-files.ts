/** The shapes of the bundled facts in `prisma/seed`: JSON arrays with one object a line. Days are ISO days. */
export interface AuthoritySeed {
  dfeNumber: number
  slug: string
  name: string
  formalName: string
  region: string
  type: string
  gssCode: string | null
  ofstedUrn: string | null
  /** First and last day of responsibility; null is 'since before 2005' and 'still'. */
  responsibleFrom: string | null
  responsibleTo: string | null
  /** Every name it goes or went by, its own included. */
  names: string[]
}

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
