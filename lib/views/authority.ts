import { createLoader, createSerializer } from 'nuqs/server'
import { anyText, evidenceNote, evidenceParser, type Note, notes, type Search } from './parameters'

export interface AuthorityParams {
  /** The judgement whose evidence is open. */
  evidence: string | null
  notes: Note[]
}

const parameters = { evidence: evidenceParser }

const load = createLoader(parameters)
const loadWritten = createLoader({ evidence: anyText })
const serialize = createSerializer(parameters)

/** What the address of a council's page asks for; a part that cannot be used is null and has a note. */
export async function loadAuthorityParams(search: Search): Promise<AuthorityParams> {
  const query = await search
  return { ...load(query), notes: notes(evidenceNote(loadWritten(query).evidence)) }
}

/** '/authorities/essex?evidence=essex-apa-2006-11-01.being-healthy' */
export const authorityHref = (slug: string, values: { evidence?: string | null } = {}): string =>
  serialize(`/authorities/${encodeURIComponent(slug)}`, values)
