import { type DirectoryEntry, resolveAuthority } from '@/lib/domain/authorities'
import type { IsoDay } from '@/lib/domain/dates'
import type { SourceDocument } from '../../document'
import { Refusal } from '../../reader'
import type { Doubt } from '../../report'
import { type Block, blocksOf } from '../../text/blocks'
import { councilNamed } from '../../text/council'
import { dateIn } from '../../text/dates'
import { evidenceIn } from '../../text/evidence'
import { withoutMarkup } from '../../text/markup'

/** Whose review it is and when it was published, as the front page prints it. */
export interface Front {
  authority: { name: string; dfeNumber: number }
  published: IsoDay
  doubts: Doubt[]
}

/** How many blocks a front page fills at the most. */
const FRONT_BLOCKS = 30
const TITLE = /^joint area review\b.{0,80}$/i
const AREA = /^(?:joint area review(?: of)?[:,]? )?(.+?)[,:]? children['’]?s['’]? services authority area$/i
const PUBLISHED = /^(?:date )?published\b/i
const REFERENCE = /^reference (?:no|number)\b[^\d]*(\d{3})$/i

/** The title block, where the text opens as a review does; a letter about one has other words first. */
export const titleOf = (document: SourceDocument): Block | undefined => {
  const front = frontOf(document)
  return front.some(block => AREA.test(withoutMarkup(block.text)))
    ? front.find(block => TITLE.test(withoutMarkup(block.text)))
    : undefined
}

/** @throws Refusal when the front page names no council we know or bears no date */
export function readFront(document: SourceDocument, councils: readonly DirectoryEntry[]): Front {
  const front = frontOf(document)
  const published = front.map(block => withoutMarkup(block.text)).find(text => PUBLISHED.test(text))
  const on = published ? dateIn(published) : null
  if (on === null)
    throw new Refusal(
      'no-date',
      'The front page of the review gives no date of publication: put it back in its place.',
    )
  const named = front.find(block => AREA.test(withoutMarkup(block.text)))
  const council = (named && AREA.exec(withoutMarkup(named.text))?.[1]) ?? ''
  const reference = front.find(block => REFERENCE.test(withoutMarkup(block.text)))
  const number = Number(reference && REFERENCE.exec(withoutMarkup(reference.text))?.[1])
  const byName = resolveAuthority(councils, council, on)
  const byNumber = councils.find(entry => entry.dfeNumber === number)
  const known = byName ?? byNumber ?? councilNamed(council, on, councils, 'The review is about')
  return {
    authority: { name: known.name, dfeNumber: known.dfeNumber },
    published: on,
    doubts:
      byNumber && byName?.dfeNumber !== number
        ? [disagreement(document, reference, council, byNumber.name)]
        : [],
  }
}

const frontOf = (document: SourceDocument): readonly Block[] => {
  const blocks = blocksOf(document).slice(0, FRONT_BLOCKS)
  const end = blocks.findIndex(block => /^(?:contents|introduction)$/i.test(withoutMarkup(block.text)))
  return end === -1 ? blocks : blocks.slice(0, end)
}

const disagreement = (
  document: SourceDocument,
  reference: Block | undefined,
  printed: string,
  other: string,
): Doubt => ({
  code: 'council-disagrees',
  sentence: `The front page names ‘${printed}’, but its reference number is that of ${other}.`,
  evidence: reference ? evidenceIn(document, 'cover', reference, reference.text) : [],
})
