import { type DirectoryEntry, resolveAuthority } from '@/lib/domain/authorities'
import { type IsoDay, yearOf } from '@/lib/domain/dates'
import { Refusal } from '../../reader'
import type { Doubt } from '../../report'
import { councilAmong, speaksOf, speaksOfAnother } from '../../text/council'
import type { Front } from './front'

/**
 * The council of the title, which the rest of the report must speak of.
 * @throws Refusal where the title names no known council, or a further title names another
 */
export function councilOf(
  { title, others, summary, body }: Front,
  on: IsoDay,
  councils: readonly DirectoryEntry[],
): ReturnType<typeof councilAmong> {
  const council = councilAmong(title.councils, on, councils, 'The front page names')
  const { dfeNumber, name } = council.authority
  const numbers = (names: readonly string[]) =>
    names.flatMap(each => resolveAuthority(councils, each, on)?.dfeNumber ?? [])
  if (
    others.map(other => numbers(other.councils)).some(found => found.length > 0 && !found.includes(dfeNumber))
  )
    throw new Refusal(
      'several-kinds',
      'The text holds reports about more than one council: give each as a file of its own.',
    )
  const spoken = (of: Front['lines']) => speaksOf(of, dfeNumber, councils, title.councils[0]!)
  if (spoken(body)) return council
  // A short report may name its council on the first page only, or nowhere but in the title.
  const end = body.findIndex(line => IMPRINT.test(line.text))
  const text = [...summary, ...body.slice(0, end === -1 ? undefined : end)]
  if (!speaksOfAnother(text, dfeNumber, councils, spoken(text) ? OFTEN : 1)) return council
  const unheard: Doubt = {
    code: 'council-unconfirmed',
    sentence: `The front page names ${name}, and the rest of the report speaks of another: check whose report it is.`,
    evidence: [],
  }
  return { ...council, doubts: [...council.doubts, unheard] }
}

/** The publisher's own address is in a council's area too. */
const IMPRINT = /\bOffice for Standards in Education\b/
/** A council that is only named in passing is named less often than this. */
const OFTEN = 3

const COPYRIGHT = /\bcopyright\s+(?<year>20\d\d)\b/i

/** Days that are not plainly printed, or that the year of the copyright line speaks against. */
export function datesDoubts({ inspected, datesArePlain, body }: Front, on: IsoDay): Doubt[] {
  const doubts: Doubt[] = []
  if (inspected.length > 0 && !datesArePlain)
    doubts.push({
      code: 'dates-unclear',
      sentence: 'The days of the inspection are not plainly printed, or are unlikely ones: check them.',
      evidence: [],
    })
  const year = body.map(({ text }) => COPYRIGHT.exec(text)?.groups?.['year']).find(each => each !== undefined)
  // Published in the year of the inspection or the next; last year's line is left standing now and then.
  if (year && Math.abs(Number(year) - yearOf(on)) > 1)
    doubts.push({
      code: 'dates-against-copyright',
      sentence: `The front page dates the inspection to ${yearOf(on)}, and the last page is of ${year}: check the dates.`,
      evidence: [],
    })
  return doubts
}
