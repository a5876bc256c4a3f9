import { createLoader, createParser, createSerializer } from 'nuqs/server'
import { type IsoDay, isIsoDay } from '@/lib/domain/dates'
import type { FrameworkKey } from '@/lib/domain/frameworks'
import { anyText, frameworkNote, frameworkParser, type Note, notes, type Search } from './parameters'

/** The national shares' choice: a framework and a day; what is left out or null is left to the page. */
export interface DataAddress {
  framework?: FrameworkKey | null
  at?: IsoDay | null
}

export interface DataParams {
  framework: FrameworkKey | null
  at: IsoDay | null
  notes: Note[]
}

/** A day that the calendar has, written as a date field of a form writes it. */
const dayParser = createParser<IsoDay>({
  parse: written => (isDay(written) ? written : null),
  serialize: String,
})

const parameters = { framework: frameworkParser, at: dayParser }
const load = createLoader(parameters)
const loadWritten = createLoader({ framework: anyText, at: anyText })
const serialize = createSerializer(parameters)

/** What the address of the page about the data asks for; a part that cannot be used is left out and has a note. */
export async function loadDataParams(search: Search): Promise<DataParams> {
  const query = await search
  const written = loadWritten(query)
  return { ...load(query), notes: notes(frameworkNote(written.framework, NEWEST), dayNote(written.at)) }
}

/** '/data?framework=ilacs&at=2025-03-31#shares' */
export const dataHref = (address: DataAddress = {}, section?: string): string =>
  serialize('/data', address) + (section ? `#${section}` : '')

export const changesHref = '/data/changes'
export const disagreementsHref = '/data/disagreements'

const NEWEST = 'The newest one is shown instead.'

const dayNote = (written: string | null): Note | null =>
  !written || isDay(written)
    ? null
    : {
        parameter: 'at',
        sentence: `The address asks for the day “${written.slice(0, 60)}”, which is no day written like 2025-03-31. What is known today is shown instead.`,
      }

const isDay = (written: string): boolean => /^(19|20)/.test(written) && isIsoDay(written)
