import type { DirectoryEntry } from '@/lib/domain/authorities'
import { eitherOf } from '@/lib/domain/english'
import type { DocumentSeed } from '@/lib/importing/documents/listed'
import { searchNames } from '@/lib/queries/name-search'
import { directory } from '@/lib/reading/directory'

/** No council is called so, or none of its reports can be fetched; told in a sentence. */
export class CouncilProblem extends Error {
  override name = 'CouncilProblem'
}

/**
 * The documents of the councils that are named, by any name or by their address, in the order of their files.
 * @throws CouncilProblem where a name is no council's, or a council has no document
 */
export function askedFor(
  councils: 'all' | readonly string[],
  documents: readonly DocumentSeed[],
): readonly DocumentSeed[] {
  if (councils === 'all') return documents
  const numbers = councils.map(asked => {
    const council = councilCalled(asked)
    if (documents.some(({ dfeNumber }) => dfeNumber === council.dfeNumber)) return council.dfeNumber
    throw new CouncilProblem(
      `No report of ${council.formalName} is listed with its publisher’s address: import its reports from files with “npm run import”.`,
    )
  })
  return documents.filter(({ dfeNumber }) => numbers.includes(dfeNumber))
}

function councilCalled(asked: string): DirectoryEntry {
  const bySlug = directory().find(({ slug }) => slug === asked.toLowerCase())
  if (bySlug) return bySlug
  const { exact, matches, suggestions } = searchNames(directory(), asked)
  if (exact) return exact
  const alike = [...matches, ...suggestions].slice(0, MOST_SUGGESTED).map(({ council }) => council.slug)
  const remedy = alike.length > 0 ? `did you mean ${eitherOf(alike)}?` : '/authorities lists every council.'
  throw new CouncilProblem(`No council is called “${asked}”: ${remedy}`)
}

const MOST_SUGGESTED = 5
