import type { DirectoryEntry } from '@/lib/domain/authorities'
import { slugOf } from '@/lib/domain/slug'
import { buildCodes } from './build-codes'
import { cell, cellOrNull, sharedTable } from './shared'

/** Every council of `reference/authorities.csv` with every name it goes by, by DfE number. */
export function buildAuthorities(): DirectoryEntry[] {
  const aliases = aliasesByNumber()
  const codesOf = buildCodes()
  return sharedTable('reference/authorities.csv')
    .map(row => {
      const dfeNumber = Number(cell(row, 'dfe_number'))
      const name = cell(row, 'name')
      const gssCode = cellOrNull(row, 'gss_code')
      const type = typeOf(cell(row, 'type'), gssCode)
      const names = distinctNames([name, ...alsoKnownAs(row), ...(aliases.get(dfeNumber) ?? [])])
      return {
        dfeNumber,
        slug: slugOf(name),
        name,
        formalName: formalNameOf(name, type, names),
        region: cell(row, 'region'),
        type,
        gssCode,
        codes: codesOf(row),
        ofstedUrn: cellOrNull(row, 'ofsted_urn'),
        responsibleFrom: cellOrNull(row, 'responsible_from'),
        responsibleTo: cellOrNull(row, 'responsible_to'),
        names,
      }
    })
    .sort((a, b) => a.dfeNumber - b.dfeNumber)
}

/** The table still calls some councils counties whose code, E06, is a unitary authority's. */
const typeOf = (type: string, gssCode: string | null): string =>
  gssCode?.startsWith('E06') ? 'Unitary Authority' : type

/** 'Essex' alone could mean the county with Southend and Thurrock; a unitary is never called a county council. */
function formalNameOf(name: string, type: string, names: readonly string[]): string {
  const county = `${name.replace(/ \(county\)$/, '')} County Council`
  return type === 'County' && names.includes(county) ? county : name
}

/**
 * '[BCP, Bournemouth, Christchurch & Poole]' lists names between brackets without quotes, so a comma may also stand
 * inside the council's own name: the tail that is that name stays whole.
 */
function alsoKnownAs(row: Record<string, string>): string[] {
  const listed = cell(row, 'also_known_as').replace(/^\[|\]$/g, '')
  if (!listed) return []
  const pieces = listed.split(', ')
  const own = slugOf(cell(row, 'name'))
  const from = pieces.findIndex((_, index) => slugOf(pieces.slice(index).join(', ')) === own)
  return from < 0 ? pieces : [...pieces.slice(0, from), pieces.slice(from).join(', ')]
}

function aliasesByNumber(): Map<number, string[]> {
  const aliases = new Map<number, string[]>()
  for (const row of sharedTable('reference/name-aliases.csv')) {
    const dfeNumber = Number(cell(row, 'dfe_number'))
    aliases.set(dfeNumber, [...(aliases.get(dfeNumber) ?? []), cell(row, 'name')])
  }
  return aliases
}

/** One spelling a name, the one with capitals where the tables have several; in alphabetical order. */
function distinctNames(names: readonly string[]): string[] {
  const byFolded = new Map<string, string>()
  for (const name of names) {
    const held = byFolded.get(name.toLowerCase())
    if (held === undefined || held === held.toLowerCase()) byFolded.set(name.toLowerCase(), name)
  }
  return [...byFolded.values()].sort()
}
