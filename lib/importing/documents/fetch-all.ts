import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Fetched, fetchDocument, isHere } from './fetch-document'
import type { DocumentSeed } from './listed'
import type { Politeness } from './politeness'

/** When so many in a row did not come after all tries, it is not the documents: the rest would fail alike. */
const MOST_IN_VAIN = 3

/**
 * Fetches documents one at a time with a pause between, in their order; what is there already is not asked for.
 * Stops early where the publisher is not to be reached or wants a long pause: then fewer come out than went in.
 */
export async function* fetchAll(
  documents: readonly DocumentSeed[],
  folder: string,
  politeness: Politeness,
): AsyncGenerator<Fetched> {
  let asked = false
  let inVain = 0
  for (const document of documents) {
    if (await isHere(document, folder)) {
      yield { document, outcome: 'here', path: join(folder, document.file) }
      continue
    }
    if (asked) await pause(politeness.between)
    asked = true
    const fetched = await fetchDocument(document, folder, politeness)
    yield fetched
    inVain = fetched.outcome === 'failed' && fetched.unanswered.again ? inVain + 1 : 0
    if (inVain === MOST_IN_VAIN || wantsRest(fetched, politeness)) return
  }
}

const wantsRest = (fetched: Fetched, { longestAsked }: Politeness): boolean =>
  fetched.outcome === 'failed' && (fetched.unanswered.after ?? 0) > longestAsked
