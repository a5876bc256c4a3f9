import { createParser, parseAsString, type SearchParams } from 'nuqs/server'
import { shortened } from '@/lib/domain/english'
import {
  FRAMEWORK_KEYS,
  type FrameworkKey,
  frameworkOf,
  isFrameworkKey,
  isGrading,
} from '@/lib/domain/frameworks'

/** Councils that stay readable side by side: one and its ten statistical neighbours. */
export const MOST_COUNCILS = 11

/** What a page says when a part of its address cannot be used. */
export interface Note {
  parameter: string
  sentence: string
}

/** The query of an address as a route gets it: read once or still to come. */
export type Search = SearchParams | URLSearchParams | Promise<SearchParams>

/** Free text that someone typed: one line, cut where no council's name would go on. */
export const textParser = createParser<string>({
  parse: written => tidy(written).slice(0, 100),
  serialize: String,
})

/** 'essex~hertfordshire': kept in order, each once, at most eleven. An empty list is no choice yet. */
export const councilsParser = createParser<string[]>({
  parse: written => distinctSlugs(written).slice(0, MOST_COUNCILS),
  serialize: slugs => distinctSlugs(slugs.join('~')).slice(0, MOST_COUNCILS).join('~'),
  eq: (one, other) => one.join('~') === other.join('~'),
})

/** A framework that grades; visits carry no grades and cannot be compared. */
export const frameworkParser = createParser<FrameworkKey>({
  parse: written => (isFrameworkKey(written) && grades(written) ? written : null),
  serialize: String,
})

/** 'essex-apa-2006-11-01.being-healthy': a report's id and the key of one of its judgements. */
export const evidenceParser = createParser<string>({
  parse: written => (/^[a-z0-9-]{1,120}\.[a-z-]{1,60}(~\d{1,3})?$/.test(written) ? written : null),
  serialize: String,
})

export const anyText = parseAsString

/** The slugs of an address, lower case, each once, in the order they are written. */
export const distinctSlugs = (written: string): string[] => [
  ...new Set(
    written
      .split('~')
      .map(slug => tidy(slug).toLowerCase().slice(0, 100))
      .filter(Boolean),
  ),
]

/** An address put together by hand may name councils in several values: 'councils=essex&councils=kent'. */
export function joinRepeated(query: SearchParams | URLSearchParams, name: string): URLSearchParams {
  const pairs =
    query instanceof URLSearchParams
      ? [...query]
      : Object.entries(query).flatMap(([key, value]) => [value ?? []].flat().map(one => [key, one]))
  const joined = new URLSearchParams(pairs)
  if (joined.has(name)) joined.set(name, joined.getAll(name).join('~'))
  return joined
}

const MOST_COVERED = 'The one that covers most of these councils is shown instead.'

/** Why a framework in an address is not used, or null where it is. @param instead what the page shows then */
export function frameworkNote(written: string | null, instead = MOST_COVERED): Note | null {
  if (!written || frameworkParser.parse(written)) return null
  const known = FRAMEWORK_KEYS.filter(grades).join(', ')
  return {
    parameter: 'framework',
    sentence: `The address asks for the framework “${shortened(written)}”, which is none of those compared here (${known}). ${instead}`,
  }
}

/** Why the evidence in an address is not shown, or null where it can be looked for. */
export function evidenceNote(written: string | null): Note | null {
  if (!written || evidenceParser.parse(written)) return null
  return {
    parameter: 'evidence',
    sentence: `The address asks for the evidence “${shortened(written)}”, which is not a grade’s address. Select a grade on this page to see its evidence.`,
  }
}

/** Only the notes that there are. */
export const notes = (...all: (Note | null)[]): Note[] => all.filter(note => note !== null)

const grades = (key: FrameworkKey): boolean => isGrading(frameworkOf(key))
/** One line without control characters, which no name has and Postgres does not take. */
const tidy = (written: string): string => written.replace(/[\s\p{Cc}]+/gu, ' ').trim()
