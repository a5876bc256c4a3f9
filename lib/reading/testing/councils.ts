import type { DirectoryEntry } from '@/lib/domain/authorities'

const council = (dfeNumber: number, name: string, names: readonly string[] = []): DirectoryEntry => ({
  dfeNumber,
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  formalName: name,
  region: 'Nowhere',
  type: 'Unitary',
  gssCode: null,
  codes: [],
  ofstedUrn: null,
  responsibleFrom: null,
  responsibleTo: null,
  names,
})

/** Councils of our own making, for documents of our own making. */
export const MADE_UP_COUNCILS: readonly DirectoryEntry[] = [
  council(101, 'Barsetshire', ['Barsetshire County Council']),
  council(102, 'Casterbridge'),
  council(103, 'Sandbourne and Weatherbury', ['Sandbourne & Weatherbury']),
  council(104, 'Loamshire'),
]
