import { type DirectoryEntry, resolveAuthority } from '@/lib/domain/authorities'
import type { IsoDay } from '@/lib/domain/dates'
import { kept } from '@/lib/domain/kept'
import { collapse } from '../document'

/** A council as a row names it. */
export interface NamedCouncil {
  name: string
  code: string | null
  /** True where the table says that it is no more; false where it says, or shows by its place, that it is. */
  abolished: boolean
}

interface Council {
  name: string
  dfeNumber: number
}

/**
 * The council of a row: by its area code, or where the directory knows another code by its name.
 * @param on the day the inspection is placed by
 * @param asAt the day the table speaks of: a council it holds current was one then
 * @returns a sentence where no council is found, or where code and name are those of two
 */
export function rowCouncil(
  { name, code, abolished }: NamedCouncil,
  on: IsoDay,
  asAt: IsoDay | null,
  directory: readonly DirectoryEntry[],
): Council | string {
  const possible = possibleCouncils(directory, abolished, asAt)
  const coded = code === null ? [] : possible.filter(({ gssCode }) => gssCode === code)
  const byCode = coded.map(entry => resolveAuthority([entry], entry.name, on)).find(found => found !== null)
  const byName = resolveAuthority(possible, name, on)
  if (byCode && byName && byCode.dfeNumber !== byName.dfeNumber)
    return `gives the area code ${code} of ${byCode.name} beside the name ‘${collapse(name)}’: which of the two it is must be settled in the table`
  const found = byCode ?? byName
  if (found) return found
  const which = abolished ? 'no council known here that is no more' : 'no council known here'
  return `names ‘${collapse(name)}’, which was ${which} on ${on}`
}

const listsOf = kept((_: readonly DirectoryEntry[]) => new Map<string, readonly DirectoryEntry[]>())

/** Kept, since names are looked up in lists that are prepared once. */
function possibleCouncils(
  directory: readonly DirectoryEntry[],
  abolished: boolean,
  asAt: IsoDay | null,
): readonly DirectoryEntry[] {
  const lists = listsOf(directory)
  const key = abolished ? 'abolished' : `as at ${asAt}`
  const list =
    lists.get(key) ??
    directory.filter(({ responsibleTo }) =>
      abolished ? responsibleTo !== null : responsibleTo === null || asAt === null || responsibleTo >= asAt,
    )
  lists.set(key, list)
  return list
}
