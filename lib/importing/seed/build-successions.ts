import type { DirectoryEntry } from '@/lib/domain/authorities'
import type { SuccessionSeed } from '../bundle-files'
import { codeChangeIn } from './build-codes'
import { cell, sharedTable } from './shared'

type Row = Record<string, string>

/** Which council's duties passed to which, from `reference/reorganisations.csv`, oldest first; a note a pair. */
export function buildSuccessions(authorities: readonly DirectoryEntry[]): SuccessionSeed[] {
  const names = new Map(authorities.map(({ dfeNumber, name }) => [dfeNumber, name]))
  return sharedTable('reference/reorganisations.csv').flatMap(row => {
    const successors = cell(row, 'new_dfe_numbers').split('|').map(Number)
    return successors.map((successor, index) => ({
      predecessor: Number(cell(row, 'old_dfe_number')),
      successor,
      effectiveOn: cell(row, 'effective_date'),
      note: noteOf(row, successors, index, names),
      source: cell(row, 'source'),
    }))
  })
}

/** What happened, in a sentence; the table says it in key words beside the successors' names. */
function noteOf(row: Row, successors: number[], index: number, names: Map<number, string>): string {
  const old = Number(cell(row, 'old_dfe_number'))
  const said = cell(row, 'new_names')
  const nameOf = (dfeNumber: number) => names.get(dfeNumber) ?? String(dfeNumber)

  if (successors[0] === old) {
    const what = said.startsWith('boundary change')
      ? 'The boundary changed; the council stayed.'
      : 'The county council became a unitary authority and kept its DfE number.'
    return what + codeChange(row)
  }
  if (successors.length === 1) return `It became part of ${nameOf(successors[0]!)}.`
  const part = / ?(\S+) part to /.exec(said.split(';')[index] ?? '')
  if (part) return `Its ${part[1]} part went to ${nameOf(successors[index]!)}.`
  return said.includes(' part to ')
    ? `Most of it became ${nameOf(successors[index]!)}.`
    : `It was divided into ${successors.map(nameOf).join(' and ')}.`
}

function codeChange(row: Row): string {
  const change = codeChangeIn(row)
  return change ? ` Its GSS code changed from ${change.old} to ${change.now}.` : ''
}
