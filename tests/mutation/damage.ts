import type { Lines } from './lines'
import type { Random } from './random'
import type { Subject } from './subject'

/** One thing that printing, scanning, copying or converting does to a document. */
export interface Damage {
  name: string
  /**
   * @param others further documents, none of them of the same council, whose text may get mixed in
   * @returns null where the document has nothing that could be damaged in this way
   */
  damage(subject: Subject, random: Random, others: readonly Subject[]): Damaged | Undetectable | null
}

export interface Damaged {
  /** The lines in their new order. A line that is left as it is stays the very same object. */
  lines: Lines
  /** Keys of cells that the damaged document tells in two ways, or denies: whatever is read of them must be doubted. */
  contradicted?: readonly string[]
  /** True where so much is wrong with the document that a doubt about any of its cells is fair. */
  anyDoubtIsFair?: boolean
}

/** A damage that was drawn but not done, since it would leave no trace that any reader could find. */
export interface Undetectable {
  undetectable: string
}

/** A damage that only puts other lines in place of those that are there. */
export const simply = (
  name: string,
  lines: (subject: Subject, random: Random) => Lines | null | undefined,
): Damage => ({
  name,
  damage(subject, random) {
    const damaged = lines(subject, random)
    return damaged ? { lines: damaged } : null
  },
})
