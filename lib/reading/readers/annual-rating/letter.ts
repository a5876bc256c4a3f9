import type { DirectoryEntry } from '@/lib/domain/authorities'
import { type IsoDay, yearOf } from '@/lib/domain/dates'
import { collapse, type SourceDocument } from '../../document'
import { Refusal } from '../../reader'
import type { Doubt } from '../../report'
import { addressDoubts, addressIn, councilsIn } from '../../text/address'
import { addresseeIn } from '../../text/addressee'
import { letterDate } from '../../text/letter-date'
import { linesEvidence, plainText, type Statement, statementsIn, written } from '../../text/statements'

/** Who wrote to whom, when, about which year. */
export interface Letter {
  authority: { name: string; dfeNumber: number }
  assessmentYear: number
  dated: IsoDay
  addressee: string | null
  doubts: Doubt[]
}

/** How many lines a letterhead, an address and a salutation fill before the title at the most. */
const OPENING = 60
const TITLE =
  /^(?:ofsted['’]s )?(?:20\d\d )?(?:annual (?:children['’]s services (?:assessment|rating)|(?:assessment|rating) of (?:the )?(?:council['’]s )?children['’]s services)|children['’]s services annual (?:assessment|rating))\b.{0,120}$/i
const LETTER = /^(?:Dear\b|Yours (?:sincerely|faithfully)\b)/i
const RATED = /\bperform(?:s|ing)? (?:excellently|well|adequately|poorly)\b/i
/** The years for which ratings were given. */
const YEARS = [2009, 2010, 2011]

/** The title of a letter that rates services; a paper about such letters has no salutation. */
export function titleOf(document: SourceDocument): Statement | undefined {
  const lines = written(document.lines)
  const isLetter = lines.some(line => LETTER.test(plainText([line])))
  const isRated = RATED.test(plainText(lines))
  return isLetter && isRated ? statementsIn(lines.slice(0, OPENING), TITLE)[0] : undefined
}

/**
 * @param subjects the words beside the rating, where the letter names the council whose services it rates
 * @throws Refusal when the letter names no council we know, or several, or bears no date
 */
export function readLetter(
  document: SourceDocument,
  title: Statement,
  { subjects, year }: { subjects: readonly string[]; year: number | null },
  councils: readonly DirectoryEntry[],
): Letter {
  const lines = written(document.lines)
  const at = lines.indexOf(title.lines[0]!)
  const dated = letterDate(lines.slice(0, at), lines.slice(at, OPENING))
  const address = lines.slice(0, at).map(line => collapse(line.text))
  const inText = councilsIn([title.match[0], ...subjects].join(' ; '), councils, dated)
  const inAddress = councilsIn(address.join(' '), councils, dated)
  const [found, ...others] = inText.length > 0 ? inText : inAddress
  if (!found || others.length > 0)
    throw new Refusal(
      'unknown-council',
      `The letter names ${found ? 'more than one council' : 'no council known here'} beside its rating and in its address: check whose services it rates.`,
    )
  const authority = { name: found.name, dfeNumber: found.dfeNumber }
  const printed = yearIn(title.match[0]) ?? year
  const evidence = [linesEvidence('cover', title.lines)]
  // An address alone tells it only where it has the council's name in full.
  const addressed =
    inText.length > 0 || found.inFull ? addressIn(address, authority, councils, dated) : 'unclear'
  return {
    authority,
    assessmentYear: printed ?? yearOf(dated),
    dated,
    addressee: addresseeIn(address, authority.name),
    doubts: [
      ...addressDoubts(addressed, authority.name, evidence),
      ...(isOfTime(printed ?? yearOf(dated), yearOf(dated)) ? [] : [{ ...OUT_OF_TIME, evidence }]),
    ],
  }
}

/** The year that words give. */
export const yearIn = (words: string): number | null => Number(/\b20\d\d\b/.exec(words)?.[0]) || null

const isOfTime = (rated: number, dated: number): boolean =>
  YEARS.includes(rated) && [rated, rated + 1].includes(dated)

const OUT_OF_TIME = {
  code: 'year-and-date-disagree',
  sentence: 'The letter’s date and the year it rates are not of one time: check both.',
}
