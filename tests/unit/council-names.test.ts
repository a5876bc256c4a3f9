import { describe, expect, it } from 'vitest'
import { resolveAuthority } from '@/lib/domain/authorities'
import { directory } from '@/lib/reading/directory'

/** How reports and letters of every framework write the name of a council. */
const FORMS: readonly ((name: string) => string)[] = [
  name => name,
  name => `${name} Council`,
  name => `${name} County Council`,
  name => `${name} City Council`,
  name => `${name} Borough Council`,
  name => `${name} Metropolitan Borough Council`,
  name => `${name} Metropolitan District Council`,
  name => `London Borough of ${name}`,
  name => `The Royal Borough of ${name}`,
  name => `Metropolitan Borough of ${name}`,
  name => `City of ${name} Council`,
  name => `the City of ${name} Metropolitan District Council`,
  name => `City and County of ${name}`,
  name => `${name} Unitary Authority`,
  name => `${name} MBC`,
  name => `${name} local authority children’s services`,
  name => `${name} Children’s Services Authority Area`,
  name => `${name} County Council’s`,
  name => name.replaceAll(' and ', ' & '),
  name => name.replaceAll('-', ' '),
  name => name.replaceAll(' ', '-'),
  name => name.replace('St. ', 'St '),
  name => name.toUpperCase(),
]

describe('every council, in every form in which reports write its name, is found by it', () => {
  it.each(directory().map(entry => [entry.name, entry] as const))('%s', (_, entry) => {
    const on = entry.responsibleTo ?? entry.responsibleFrom ?? '2016-01-01'
    const names = [entry.formalName, ...entry.names, ...FORMS.map(form => form(entry.name))]
    const lost = names.filter(name => resolveAuthority(directory(), name, on)?.dfeNumber !== entry.dfeNumber)
    expect(lost).toEqual([])
  })
})
