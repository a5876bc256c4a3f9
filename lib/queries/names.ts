import 'server-only'
import type { Prisma } from '@/lib/database/generated/client'

/** What every page and link needs of a council: an AuthorityRef. */
export const refSelect = {
  dfeNumber: true,
  slug: true,
  name: true,
  formalName: true,
} satisfies Prisma.AuthoritySelect

const alphabet = new Intl.Collator('en-GB')

/** A to Z as people sort names. */
export const byName = (one: { name: string }, other: { name: string }): number =>
  alphabet.compare(one.name, other.name)

/** Names to show, each once: the council's own first, then spellings with capitals; the rest only serve the search. */
export function shownNames(name: string, formalName: string, others: readonly string[]): string[] {
  const shown = new Map([formalName, name].map(one => [key(one), one]))
  for (const other of others.toSorted(alphabet.compare)) {
    if (other !== other.toLowerCase() && !shown.has(key(other))) shown.set(key(other), other)
  }
  return [...shown.values()]
}

const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
