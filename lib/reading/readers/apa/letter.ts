import type { DirectoryEntry } from '@/lib/domain/authorities'
import { type IsoDay, yearOf } from '@/lib/domain/dates'
import { collapse, type SourceDocument, type SourceLine } from '../../document'
import { Refusal } from '../../reader'
import type { Doubt } from '../../report'
import { type Block, blocksOf } from '../../text/blocks'
import { councilNamed } from '../../text/council'
import { dateIn } from '../../text/dates'
import { evidenceOf } from '../../text/evidence'
import { withoutMarkup } from '../../text/markup'
import { type Addressed, addressIn } from './address'
import { addresseeIn } from './addressee'

/** Who wrote to whom, when, about which year. */
export interface Letter {
  authority: { name: string; dfeNumber: number }
  assessmentYear: number
  dated: IsoDay
  addressee: string | null
  doubts: Doubt[]
}

/** How many blocks a letterhead, an address and a salutation fill before the title at the most. */
const OPENING = 40
const TITLE = /^(?:(20\d\d)\s+)?annual performance assessment\b.{10,240}$/i
const IN_COUNCIL = /\bpeople in (?:the )?(.+?)[\s.]*(20\d\d)?[\s.]*$/i
const OF_COUNCIL =
  /\bassessment of (?:the )?(.+?)['’]?s?['’]?\s+(?:education|children|social care|services)\b.*?(20\d\d)?[\s.]*$/i
const CAPTION = /^APA final judgements?(?:\s+20\d\d)?\s*[:–-]\s*(.+)$/i

/** The line that names the letter, where it stands as a letter's title and not as a heading in a longer report. */
export const titleOf = (document: SourceDocument): Block | undefined =>
  blocksOf(document)
    .slice(0, OPENING)
    .find(block => block.kind !== 'row' && TITLE.test(withoutMarkup(block.text)))

/** @throws Refusal when the letter names no council we know, or two, or bears no date */
export function readLetter(
  document: SourceDocument,
  title: Block,
  councils: readonly DirectoryEntry[],
): Letter {
  const head = document.lines.slice(
    0,
    document.lines.findIndex(line => isPartOf(line, title)),
  )
  const dated = dateOf(head)
  const named = councilIn(withoutMarkup(title.text))
  const authority = councilNamed(named.council, dated, councils, ABOUT)
  const caption = captionOf(document)
  if (caption && councilNamed(caption, dated, councils, ABOUT).dfeNumber !== authority.dfeNumber)
    throw new Refusal(
      'several-kinds',
      `The title of the letter names ${named.council} and its table ${caption}: check which council it is about, and put the right one in both places.`,
    )
  const address = head.map(line => collapse(line.text)).filter(line => line !== '')
  const addressed = addressIn(address, authority, councils, dated)
  return {
    authority,
    assessmentYear: named.year ?? yearOf(dated),
    dated,
    addressee: addresseeIn(address, named.council),
    doubts: doubtsOf(title, authority.name, addressed, caption !== undefined),
  }
}

const isPartOf = (line: SourceLine, title: Block): boolean => {
  const [first] = title.pieces
  return (
    first !== undefined &&
    (first.line === null ? collapse(line.text) === first.text : line.line === first.line)
  )
}

function dateOf(head: readonly SourceLine[]): IsoDay {
  const dated = head.map(line => dateIn(line.text)).find(date => date !== null)
  if (dated) return dated
  throw new Refusal(
    'no-date',
    'The letter bears no date above its title: put the date of the letter back in its place.',
  )
}

function councilIn(title: string): { council: string; year: number | null } {
  const [, council, year] = IN_COUNCIL.exec(title) ?? OF_COUNCIL.exec(title) ?? []
  const leading = TITLE.exec(title)?.[1] ?? year
  if (!council)
    throw new Refusal(
      'unknown-council',
      'The title of the letter names no council: check that the title is whole.',
    )
  return { council, year: leading ? Number(leading) : null }
}

const ABOUT = 'The letter is about'

const captionOf = (document: SourceDocument): string | undefined =>
  blocksOf(document)
    .map(block => CAPTION.exec(withoutMarkup(block.text))?.[1])
    .find(caption => caption !== undefined)

function doubtsOf(title: Block, name: string, addressed: Addressed, captioned: boolean): Doubt[] {
  const evidence = evidenceOf('cover', title.pieces)
  if (addressed === 'to another')
    return [
      {
        code: 'council-disagrees',
        sentence: `The title says that the letter is about ${name}, but its address names another council.`,
        evidence,
      },
    ]
  if (addressed === 'to it' || captioned) return []
  return [
    {
      code: 'council-unconfirmed',
      sentence: `Only the title says that the letter is about ${name}; its address does not plainly name it.`,
      evidence,
    },
  ]
}
