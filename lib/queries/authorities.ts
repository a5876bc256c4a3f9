import 'server-only'
import { database } from '@/lib/database/client'
import type { Prisma } from '@/lib/database/generated/client'
import type { IsoDay } from '@/lib/domain/dates'
import { FRAMEWORKS, type FrameworkKey } from '@/lib/domain/frameworks'
import { groupBy } from '@/lib/domain/group-by'
import { type Standing, standingHint, standingOn } from '@/lib/domain/standing'
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
  /** Today. */
  standing: Standing
  /** Frameworks of which a document is held, newest first. */
  frameworks: FrameworkKey[]
}

export interface FoundAuthority extends AuthorityRef {
  /** The name that fits what was asked. */
  matchedName: string
  /** 'until 31 March 2019, now …', 'from 1 April 2027'; null of a council that is responsible and stays. */
  hint: string | null
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
      standing: standingOn(time, today()),
      frameworks: FRAMEWORKS.toReversed().flatMap(({ key }) => (own.has(key) ? [key] : [])),
    }
  })
}

/** Councils by any name they go or went by; where none has it, the names most like it. */
export async function findAuthorities(asked: string): Promise<FoundAuthorities> {
  return (await authorityFinder())(asked)
}

const searchSelect = {
  ...refSelect,
  responsibleFrom: true,
  responsibleTo: true,
  names: { select: { name: true } },
  successors: {
    orderBy: { successorDfe: 'asc' },
    select: { successor: { select: { dfeNumber: true, name: true } } },
  },
} satisfies Prisma.AuthoritySelect

/** Reads the names once for several questions. */
export async function authorityFinder(): Promise<(asked: string) => FoundAuthorities> {
  const rows = await database().authority.findMany({
    select: searchSelect,
  })
  const councils = rows.map(searchable)
  const plain = ({
    council: { ref, hint },
    matchedName,
  }: {
    council: { ref: AuthorityRef; hint: string | null }
    matchedName: string
  }) => ({
    ...ref,
    hint,
    // Spellings without capitals, the slug among them, serve the search and are no names to show.
    matchedName: matchedName === matchedName.toLowerCase() ? ref.formalName : matchedName,
  })
  return asked => {
    const { exact, matches, suggestions } = searchNames(councils, asked)
    return { exact: exact?.ref ?? null, matches: matches.map(plain), suggestions: suggestions.map(plain) }
  }
}

type SearchRow = Prisma.AuthorityGetPayload<{ select: typeof searchSelect }>

function searchable({ names, successors, ...row }: SearchRow) {
  const { responsibleFrom, responsibleTo, ...ref } = row
  const time = { responsibleFrom: dayOrNull(responsibleFrom), responsibleTo: dayOrNull(responsibleTo) }
  const others = successors.flatMap(({ successor }) =>
    successor.dfeNumber === ref.dfeNumber ? [] : [successor.name],
  )
  const all = names.map(({ name }) => name)
  return {
    ...ref,
    ref,
    gone: standingOn(time, today()) === 'gone',
    hint: standingHint(time, others, today()),
    // Names fit to be shown first, so that of two spellings the one with capitals is the match.
    names: [...shownNames(ref.name, ref.formalName, all), ...all],
  }
}
