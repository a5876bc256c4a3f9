import { coreName, type DirectoryEntry, plainName, resolveAuthority } from '@/lib/domain/authorities'
import type { IsoDay } from '@/lib/domain/dates'
import { kept } from '@/lib/domain/kept'
import type { SourceDocument, SourceLine } from '../document'
import { isHeadingLike } from './headings'
import { collapsedText } from './pieces'
import { plainText } from './statements'

/** Another council that a document seems to be about as well, and the headings that name it, if any do. */
export interface OtherCouncil {
  name: string
  headings: readonly SourceLine[]
}

/** Neighbours and partners are named now and then; a council that is spoken of so often is the subject. */
const OFTEN = 3
const TIMES_AS_OFTEN = 2
/** Ofsted's own address is in a council's area, and boards are shared with neighbours. */
const IMPRINT = /\bManchester,?\s+M\d/g
const SHARED = /\b(?:board|LSCB|partnership|trust)\b/i

/**
 * The council whose report got mixed into this one, in whole or in part. A report names no other council in a
 * heading, nor anywhere near as often as its own.
 */
export function otherCouncilIn(
  document: SourceDocument,
  own: { dfeNumber: number },
  on: IsoDay | null,
  councils: readonly DirectoryEntry[],
): OtherCouncil | null {
  const names = namesFor(councils)
  const [ownNames = []] = councils
    .filter(({ dfeNumber }) => dfeNumber === own.dfeNumber)
    .map(entry => namesOf(entry))
  const others = (text: string): string[] =>
    [...text.matchAll(names.pattern)].flatMap(([printed]) => {
      const plain = plainName(printed)
      if (!/^[A-Z]/.test(printed) || ownNames.some(name => ` ${name} `.includes(` ${plain} `))) return []
      return names.entries.get(plain)?.find(entry => resolveAuthority([entry], entry.name, on))?.name ?? []
    })
  for (const [at, line] of document.lines.entries()) {
    if (headingOf(line) === null) continue
    // A title may wrap where the document has pages; in bare text, short lines below one another are an address.
    for (const headings of [[line], ...(line.layout ? [document.lines.slice(at, at + 2)] : [])]) {
      const text = headings.map(headingOf).join(' ')
      const [name] = SHARED.test(text) ? [] : others(text)
      // A name by itself may be a line of an address.
      if (name && plainName(text) !== plainName(name) && !speaksOf(text, ownNames)) return { name, headings }
    }
  }
  const text = collapsedText(document).replace(IMPRINT, ' ')
  const [name, times] = mostOf(others(text))
  if (!name || times < OFTEN) return null
  const plain = plainName(text)
  const ownTimes = Math.max(...ownNames.map(each => plain.split(each).length - 1))
  return times >= ownTimes * TIMES_AS_OFTEN ? { name, headings: [] } : null
}

const headingOf = (line: SourceLine): string | null => {
  if (line.cells !== null || line.layout?.prominent === false) return null
  const text = plainText([line])
  return line.layout?.prominent || isHeadingLike(text) ? text : null
}

const speaksOf = (text: string, names: readonly string[]): boolean =>
  names.some(name => plainName(text).includes(name))

const namesOf = ({ name, formalName, names }: DirectoryEntry): string[] =>
  [...new Set([name, formalName, ...names].map(plainName))].filter(each => each.length > 3)

interface Names {
  /** Any council's name, the longest first: 'South Gloucestershire' is not Gloucestershire. */
  pattern: RegExp
  /** Several where a council was made anew under the old name. */
  entries: ReadonlyMap<string, readonly DirectoryEntry[]>
}

const namesFor = kept((councils: readonly DirectoryEntry[]): Names => {
  const entries = new Map<string, DirectoryEntry[]>()
  for (const entry of councils)
    for (const name of new Set([plainName(entry.name), coreName(entry.formalName)]))
      entries.set(name, [...(entries.get(name) ?? []), entry])
  const sources = [...entries.keys()]
    .sort((one, other) => other.length - one.length)
    .map(name => name.replace(/\band\b/g, '(?:and|&)').replaceAll(' ', '[\\s.-]+'))
  return { pattern: new RegExp(`\\b(?:${sources.join('|')})\\b(?!-)`, 'gi'), entries }
})

function mostOf(names: readonly string[]): [name: string | undefined, times: number] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most ?? [undefined, 0]
}
