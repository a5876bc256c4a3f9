import Fuse from 'fuse.js'
import { coreName } from '@/lib/domain/authorities'

/** A council with every name it can be asked by. */
export interface Named {
  name: string
  slug: string
  /** Its own name included, those fit to be shown first. */
  names: readonly string[]
  /** Of two that fit alike, one whose time is over comes second. */
  gone?: boolean
}

export interface Found<A extends Named> {
  /** The one council of exactly this name; null where there is none or more than one. */
  exact: A | null
  /** Councils with a name that is, begins with or holds what was asked, the closest first, with that name. */
  matches: { council: A; matchedName: string }[]
  /** Where nothing matches: the names that look most alike. */
  suggestions: { council: A; matchedName: string }[]
}

/** Looks a name up among councils: exact, then from its beginning, then by its words; else what looks alike. */
export function searchNames<A extends Named>(councils: readonly A[], asked: string): Found<A> {
  const sought = coreName(asked)
  if (sought === '') return { exact: null, matches: [], suggestions: [] }
  const ranked = councils
    .flatMap(council => closest(council, sought) ?? [])
    .sort(
      (one, other) =>
        one.tier - other.tier ||
        Number(one.council.gone ?? false) - Number(other.council.gone ?? false) ||
        one.council.name.localeCompare(other.council.name, 'en-GB'),
    )
  const exact = ranked.filter(({ tier }) => tier === 0)
  return {
    exact: exact.length === 1 ? exact[0]!.council : null,
    matches: ranked.map(({ council, matchedName }) => ({ council, matchedName })),
    suggestions: ranked.length > 0 ? [] : alike(councils, sought),
  }
}

/** The council's name that fits closest, with 0 exact, 1 beginning, 2 words; null where none fits. */
function closest<A extends Named>(council: A, sought: string) {
  const tiers = namesOf(council).map(matchedName => ({
    council,
    matchedName,
    tier: tierOf(matchedName, sought),
  }))
  const best = tiers.toSorted((one, other) => one.tier - other.tier)[0]!
  return best.tier === NONE ? null : best
}

const NONE = 3

function tierOf(name: string, sought: string): number {
  const core = coreName(name)
  if (core === sought) return 0
  if (core.startsWith(sought)) return 1
  const words = core.split(' ')
  return sought.split(' ').every(part => words.some(word => word.startsWith(part))) ? 2 : NONE
}

/** Enough for 'did you mean', and no long list of guesses. */
const MOST_ALIKE = 5

function alike<A extends Named>(councils: readonly A[], sought: string) {
  // Most names of a council have one core; the first of each is the one to show.
  const entries = councils.flatMap(council => {
    const names = new Map(
      namesOf(council)
        .toReversed()
        .map(name => [coreName(name), name]),
    )
    return [...names].map(([core, matchedName]) => ({ council, core, matchedName }))
  })
  const fuse = new Fuse(entries, { keys: ['core'], threshold: 0.4, ignoreDiacritics: true })
  const found = new Map<A, string>()
  for (const { item } of fuse.search(sought)) {
    if (!found.has(item.council)) found.set(item.council, item.matchedName)
  }
  return [...found].slice(0, MOST_ALIKE).map(([council, matchedName]) => ({ council, matchedName }))
}

/** Of two names that fit alike the earlier is shown. */
const namesOf = ({ names, slug }: Named): string[] => [...names, slug]
