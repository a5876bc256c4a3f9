import { coreName, type DirectoryEntry, plainName, resolveAuthority } from '@/lib/domain/authorities'
import type { IsoDay } from '@/lib/domain/dates'
import type { Doubt, Evidence } from '../report'

/** Whether an address names the council that the letter's title names. */
export type Addressed = 'to it' | 'to another' | 'unclear'

/** What follows a name that is a council's and not a town's or a postal county's. */
const FORM_AFTER =
  /^(?: (?:county|city|borough|metropolitan|district|unitary|local|london))* (?:council(?! (?:house|offices?|chambers?|buildings?)\b)|authority|corporation|borough|mbc)\b/
const FORM_BEFORE = /\b(?:borough|city|county|council|corporation) (?:council )?(?:of|for) (?:the )?$/
/** 'South Loamshire' is another place than Loamshire, whether we know it or not. */
const LONGER_NAME = /\b(?:north|south|east|west|mid|central|new)$/
/** Some council, though not under a name we know. */
const ANY_COUNCIL = /\bcouncil\b(?! (?:house|offices?|chambers?|buildings?)\b)/

/**
 * Compares whole names, and the longest at each place: 'North East Lincolnshire Council' does not name Lincolnshire.
 * A council named as one ('Essex County Council') outweighs a town or a postal county of the same name.
 * @param lines from the letterhead to the salutation, whether the address stands in one line or in many
 */
export function addressIn(
  lines: readonly string[],
  council: { dfeNumber: number },
  councils: readonly DirectoryEntry[],
  on: IsoDay,
): Addressed {
  const address = plainName(lines.join(' '))
  const named = namesIn(address, councils)
  const asCouncils = named.filter(({ isCouncil }) => isCouncil)
  const agrees = ({ name }: Named) => resolveAuthority(councils, name, on)?.dfeNumber === council.dfeNumber
  if (asCouncils.length > 0) return asCouncils.every(agrees) ? 'to it' : 'to another'
  if (ANY_COUNCIL.test(address)) return 'unclear'
  return named.length > 0 && named.every(agrees) ? 'to it' : 'unclear'
}

/** The councils that words name, each once: those named in full, else those that might be a town or a postal county. */
export function councilsIn(
  words: string,
  councils: readonly DirectoryEntry[],
  on: IsoDay,
): { dfeNumber: number; name: string; inFull: boolean }[] {
  const named = namesIn(plainName(words), councils)
  const inFull = named.some(({ isCouncil }) => isCouncil)
  const found = named
    .filter(({ isCouncil }) => isCouncil || !inFull)
    .flatMap(({ name }) => resolveAuthority(councils, name, on) ?? [])
  return [...new Map(found.map(council => [council.dfeNumber, { ...council, inFull }])).values()]
}

/** Doubts about a council that a letter names in its text, from what its address says. */
export function addressDoubts(addressed: Addressed, name: string, evidence: Evidence[]): Doubt[] {
  if (addressed === 'to it') return []
  return addressed === 'to another'
    ? [
        {
          code: 'council-disagrees',
          sentence: `The letter says that it is about ${name}, but its address names another council.`,
          evidence,
        },
      ]
    : [
        {
          code: 'council-unconfirmed',
          sentence: `The letter says that it is about ${name}; its address does not plainly name it.`,
          evidence,
        },
      ]
}

interface Named {
  name: string
  isCouncil: boolean
}

/** The councils' names that stand in the address, longest first where they begin at one word, none inside another. */
function namesIn(address: string, councils: readonly DirectoryEntry[]): Named[] {
  const names = [
    ...new Set(councils.flatMap(entry => [entry.name, entry.formalName, ...entry.names].map(coreName))),
  ]
    .filter(name => name !== '')
    .sort((one, other) => other.length - one.length)
  const pattern = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g')
  return [...address.matchAll(pattern)].flatMap(({ 0: name, index }) => {
    const before = address.slice(0, index)
    if (LONGER_NAME.test(before.trimEnd())) return []
    const isCouncil = FORM_BEFORE.test(before) || FORM_AFTER.test(address.slice(index + name.length))
    return [{ name, isCouncil }]
  })
}
