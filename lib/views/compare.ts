import { createLoader, createSerializer } from 'nuqs/server'
import type { FrameworkKey } from '@/lib/domain/frameworks'
import {
  anyText,
  councilsParser,
  distinctSlugs,
  evidenceNote,
  evidenceParser,
  frameworkNote,
  frameworkParser,
  joinRepeated,
  MOST_COUNCILS,
  type Note,
  notes,
  type Search,
  textParser,
} from './parameters'

/** A comparison's whole choice; what is left out or null is left to the page. */
export interface CompareAddress {
  /** Slugs in the order of the columns. */
  councils: readonly string[]
  framework?: FrameworkKey | null
  evidence?: string | null
}

export interface CompareParams {
  councils: string[]
  framework: FrameworkKey | null
  evidence: string | null
  /** A council's name typed into the form, to be added; never part of a link. */
  add: string | null
  notes: Note[]
}

const parameters = {
  councils: councilsParser.withDefault([]),
  framework: frameworkParser,
  evidence: evidenceParser,
}

const load = createLoader({ ...parameters, add: textParser })
const loadWritten = createLoader({ councils: anyText, framework: anyText, evidence: anyText })
const serialize = createSerializer(parameters)

/** What the address of a comparison asks for; a part that cannot be used is left out and has a note. */
export async function loadCompareParams(search: Search): Promise<CompareParams> {
  const query = joinRepeated(await search, 'councils')
  const written = loadWritten(query)
  return {
    ...load(query),
    notes: notes(
      tooManyNote(written.councils ?? ''),
      frameworkNote(written.framework),
      evidenceNote(written.evidence),
    ),
  }
}

/** '/compare?councils=essex~hertfordshire&framework=apa' */
export const compareHref = ({ councils, framework, evidence }: CompareAddress): string =>
  serialize('/compare', { councils: [...councils], framework, evidence })

/** The councils as the address writes them, for a form's hidden field: 'essex~hertfordshire'. */
export const councilsParam = (councils: readonly string[]): string => councilsParser.serialize([...councils])

function tooManyNote(written: string): Note | null {
  const left = distinctSlugs(written).slice(MOST_COUNCILS)
  if (left.length === 0) return null
  return {
    parameter: 'councils',
    sentence: `The address names more than ${MOST_COUNCILS} councils, the most that stay readable side by side. Left out: ${left.slice(0, 20).join(', ')}${left.length > 20 ? ' and others' : ''}.`,
  }
}
