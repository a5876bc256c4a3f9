import 'server-only'
import { database } from '@/lib/database/client'
import type { IsoDay } from '@/lib/domain/dates'
import { FRAMEWORKS, type FrameworkKey } from '@/lib/domain/frameworks'
import { groupBy } from '@/lib/domain/group-by'
import { responsibleOn } from '@/lib/domain/responsibility'
import { dayOrNull } from '@/lib/record/columns'
import { searchNames } from './name-search'
import { byName, refSelect, shownNames } from './names'
import { today } from './today'
import type { AuthorityRef } from './types'

export interface ListedAuthority extends AuthorityRef {
  region: string
  type: string
  responsibleFrom: IsoDay | null
  responsibleTo: IsoDay | null
  /** Whether it is responsible for children's services today. */
  responsible: boolean
  /** Frameworks of which a document is held, newest first. */
  frameworks: FrameworkKey[]
}

export interface FoundAuthority extends AuthorityRef {
  /** The name that fits what was asked. */
  matchedName: string
}

export interface FoundAuthorities {
  /** The one council of exactly this name, where there is one. */
  exact: AuthorityRef | null
  /** Closest first: the name itself, then names that begin with what was asked, then names that hold its words. */
  matches: FoundAuthority[]
  /** Only where nothing matches: names that look alike. */
  suggestions: FoundAuthority[]
}

/** Every council that is or was responsible for children's services since 2005, A to Z. */
export async function listAuthorities(): Promise<ListedAuthority[]> {
  const [rows, held] = await Promise.all([
    database().authority.findMany({
      select: { ...refSelect, region: true, type: true, responsibleFrom: true, responsibleTo: true },
    }),
    database().report.groupBy({ by: ['dfeNumber', 'framework'] }),
  ])
  const frameworks = new Map(
    groupBy(held, ({ dfeNumber }) => dfeNumber).map(group => [group[0].dfeNumber, group]),
  )
  return rows.sort(byName).map(row => {
    const time = {
      responsibleFrom: dayOrNull(row.responsibleFrom),
      responsibleTo: dayOrNull(row.responsibleTo),
    }
    const own = new Set((frameworks.get(row.dfeNumber) ?? []).map(({ framework }) => framework))
    return {
      ...row,
      ...time,
      responsible: responsibleOn(time, today()),
      frameworks: FRAMEWORKS.toReversed().flatMap(({ key }) => (own.has(key) ? [key] : [])),
    }
  })
}

/** Councils by any name they go or went by; where none has it, the names most like it. */
export async function findAuthorities(asked: string): Promise<FoundAuthorities> {
  return (await authorityFinder())(asked)
}

/** Reads the names once for several questions. */
export async function authorityFinder(): Promise<(asked: string) => FoundAuthorities> {
  const rows = await database().authority.findMany({
    select: { ...refSelect, names: { select: { name: true } } },
  })
  const councils = rows.map(({ names, ...ref }) => ({ ...ref, ref, names: searchable(ref, names) }))
  const plain = ({
    council: { ref },
    matchedName,
  }: {
    council: { ref: AuthorityRef }
    matchedName: string
  }) => ({
    ...ref,
    // Spellings without capitals, the slug among them, serve the search and are no names to show.
    matchedName: matchedName === matchedName.toLowerCase() ? ref.formalName : matchedName,
  })
  return asked => {
    const { exact, matches, suggestions } = searchNames(councils, asked)
    return { exact: exact?.ref ?? null, matches: matches.map(plain), suggestions: suggestions.map(plain) }
  }
}

/** Names fit to be shown first, so that of two spellings the one with capitals is the match. */
const searchable = ({ name, formalName }: AuthorityRef, names: { name: string }[]): string[] => {
  const all = names.map(other => other.name)
  return [...shownNames(name, formalName, all), ...all]
}
