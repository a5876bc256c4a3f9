import type { CouncilCode } from '@/lib/domain/codes'
import { dayBefore } from '@/lib/domain/dates'
import { cell, cellOrNull, sharedTable } from './shared'

type Row = Record<string, string>

/** The codes of a row of `reference/authorities.csv`, with the days that `reference/reorganisations.csv` tells. */
export function buildCodes(): (council: Row) => CouncilCode[] {
  const events = sharedTable('reference/reorganisations.csv')
  return council => {
    const current = cellOrNull(council, 'gss_code')
    if (current === null) return []
    const own = events.filter(row => cell(row, 'old_dfe_number') === cell(council, 'dfe_number'))
    const changed = own.find(row => codeChangeIn(row)?.now === current)
    const old = changed && codeChangeIn(changed)!.old
    const undated = cell(council, 'former_gss')
      .split(/[|\s]+/)
      .filter(code => code !== '' && code !== old)
    const began = changed ?? (undated.length === 0 ? own.find(becameUnitary(current)) : undefined)
    const from = began ? cell(began, 'effective_date') : cellOrNull(council, 'responsible_from')
    return [
      ...undated.map(code => ({ code, from: null, to: null })),
      ...(old ? [{ code: old, from: null, to: dayBefore(from!) }] : []),
      { code: current, from, to: cellOrNull(council, 'responsible_to') },
    ]
  }
}

/**
 * The change of code that a reorganisation itself was. One that is only mentioned beside its source has no day: a
 * unitary authority's code can follow another years after the county became unitary.
 */
export function codeChangeIn(row: Row): { old: string; now: string } | null {
  const codes = /GSS (E\d{8}) -> (E\d{8})/.exec(cell(row, 'new_names'))
  return codes && { old: codes[1]!, now: codes[2]! }
}

/** A code that begins E06 is a unitary authority's, so the county before had another. */
const becameUnitary = (code: string) => (row: Row) =>
  code.startsWith('E06') && cell(row, 'new_names').includes('became unitary')
