import { createLoader, createSerializer } from 'nuqs/server'
import { type Search, textParser } from './parameters'

/** The address of the list of councils: what was typed into its search. */
const parameters = { q: textParser.withDefault('') }

const load = createLoader(parameters)
const serialize = createSerializer(parameters)

export const loadAuthoritiesParams = async (search: Search): Promise<{ q: string }> => load(await search)

/** '/authorities?q=bcp' */
export const authoritiesHref = (values: { q?: string } = {}): string => serialize('/authorities', values)
