import { type DirectoryEntry, resolveAuthority } from '@/lib/domain/authorities'
import { type IsoDay, yearOf } from '@/lib/domain/dates'
import { collapse, type SourceDocument, type SourceLine } from '../../document'
import { Refusal } from '../../reader'
import type { Doubt } from '../../report'
import { aboutAnother } from '../../text/about-another'
import { addressDoubts, addressIn } from '../../text/address'
import { addresseeIn } from '../../text/addressee'
import { blocksOf } from '../../text/blocks'
import { councilNamed } from '../../text/council'
import { letterDate } from '../../text/letter-date'
import { withoutMarkup } from '../../text/markup'
import { linesEvidence, plainText, written } from '../../text/statements'

/** Who wrote to whom, when, about which year. */
export interface Letter {
  authority: { name: string; dfeNumber: number }
  assessmentYear: number
  dated: IsoDay
  addressee: string | null
  /** True where what follows the title is about another council: none of its grades is sure. */
  isUnsure: boolean
  doubts: Doubt[]
}

/** How many lines a letterhead, an address and a salutation fill before the title at the most. */
const OPENING = 60
/** A title wraps over as many lines. */
const TITLE_LINES = 4
const LONGEST_TITLE = 250
const TITLE = /^(?:(20\d\d)\s+)?annual performance assessment\b/i
const IN_COUNCIL = /\bpeople(?: in|:| [–-]) (?:the )?(.+?)[\s.,]*(20\d\d)?[\s.]*$/i
const OF_COUNCIL =
  /\bassessment of (?:the )?(.+?)['’]?s?['’]?\s+(?:education|children|social care|services)\b.*?(20\d\d)?[\s.]*$/i
const CAPTION = /^APA final judgements?(?:\s+20\d\d)?\s*[:–-]\s*(.+)$/i

/** The first line of a letter's title, where it stands as one and not as a heading in a longer report. */
export const titleOf = (document: SourceDocument): SourceLine | undefined => {
  const opening = written(document.lines).slice(0, OPENING)
  return opening.find(
    (line, at) =>
      line.cells === null &&
      TITLE.test(plainText([line])) &&
      titlesFrom(opening.slice(at, at + TITLE_LINES)).length > 0,
  )
}

/** The title in as many lines as name a council, the most first: a name may go on below. */
function titlesFrom(lines: readonly SourceLine[]): Title[] {
  return Array.from({ length: TITLE_LINES }, (_, less) => lines.slice(0, TITLE_LINES - less)).flatMap(run => {
    const text = plainText(run)
    const leading = TITLE.exec(text)
    if (!leading || text.length > LONGEST_TITLE) return []
    const ending = IN_COUNCIL.exec(text)
    const [, council, year] = ending ?? OF_COUNCIL.exec(text) ?? []
    const printed = leading[1] ?? year
    const endsInName = ending !== null
    return council ? [{ council, endsInName, year: printed ? Number(printed) : null, lines: run }] : []
  })
}

interface Title {
  council: string
  /** True where the council's name comes last, and may go on in the next line. */
  endsInName: boolean
  year: number | null
  lines: readonly SourceLine[]
}

/** @throws Refusal when the letter names no council we know, or two, or bears no date */
export function readLetter(
  document: SourceDocument,
  title: SourceLine,
  councils: readonly DirectoryEntry[],
): Letter {
  const lines = written(document.lines)
  const at = lines.indexOf(title)
  const dated = letterDate(lines.slice(0, at), lines.slice(at, OPENING))
  const titles = titlesFrom(lines.slice(at))
  const known = titles.filter(({ council }) => resolveAuthority(councils, council, dated))
  const named =
    known.find(({ endsInName }) => endsInName) ??
    known.findLast(({ year }) => year !== null) ??
    known.at(-1) ??
    titles.at(-1)!
  const authority = councilNamed(named.council, dated, councils, ABOUT)
  const caption = captionOf(document)
  if (caption && councilNamed(caption, dated, councils, ABOUT).dfeNumber !== authority.dfeNumber)
    throw new Refusal(
      'several-kinds',
      `The title of the letter names ${named.council} and its table ${caption}: check which council it is about, and put the right one in both places.`,
    )
  const address = lines.slice(0, at).map(line => collapse(line.text))
  const evidence = [linesEvidence('cover', named.lines)]
  const another = aboutAnother(lines.slice(at + named.lines.length), authority, councils)
  const addressed = addressIn(address, authority, councils, dated)
  return {
    authority,
    assessmentYear: named.year ?? yearBefore(dated),
    dated,
    addressee: addresseeIn(address, named.council),
    isUnsure: another !== null,
    doubts: [
      ...(another ? [another] : []),
      ...(addressed === 'unclear' && caption ? [] : addressDoubts(addressed, authority.name, evidence)),
      ...yearDoubts(named, dated),
    ],
  }
}

/** The year assessed by a letter that does not say: letters are of its last months, late ones of the next spring. */
const yearBefore = (dated: IsoDay): number => (dated.slice(5) < '07' ? yearOf(dated) - 1 : yearOf(dated))

const ABOUT = 'The letter is about'

const captionOf = (document: SourceDocument): string | undefined =>
  blocksOf(document)
    .map(block => CAPTION.exec(withoutMarkup(block.text))?.[1])
    .find(caption => caption !== undefined)

/** Letters are of the last months of their year, late ones of the year after. */
function yearDoubts({ year, lines }: Title, dated: IsoDay): Doubt[] {
  if (year === null || [year, year + 1].includes(yearOf(dated))) return []
  return [
    {
      code: 'year-and-date-disagree',
      sentence: `The title says that the letter is about ${year}, but it is dated ${dated}.`,
      evidence: [linesEvidence('cover', lines)],
    },
  ]
}
