import type { DirectoryEntry } from '@/lib/domain/authorities'
import { editionOf, rowOf } from '@/lib/domain/frameworks'
import type { SourceDocument } from '../../document'
import type { Reader, ReaderResult } from '../../reader'
import { type Block, blocksOf } from '../../text/blocks'
import { judge } from '../../text/judge'
import { licenceIn } from '../../text/licence'
import { withoutMarkup } from '../../text/markup'
import { findPassages } from '../../text/passages'
import { strengthsIn } from '../../text/strengths'
import { readLetter, titleOf } from './letter'
import { ratingIn } from './rating'

/** Letters of 2009 to 2011 with one rating for all of a council's children's services. */
export const annualRatingReader: Reader = {
  framework: 'annual-rating',
  recognises: document => titleOf(document) !== undefined,
  read,
}

const AREA = 'childrens-services'
const EDITION = editionOf('annual-rating', 'annual-rating-2009')!
/** How the letter closes: what follows is no area for development. */
const CLOSING =
  /^(?:This (?:children['’]s services )?(?:annual )?(?:assessment|letter|rating)\b|(?:We|I) (?:am|are|hope|look) |Yours (?:sincerely|faithfully))/i

function read(document: SourceDocument, councils: readonly DirectoryEntry[]): ReaderResult {
  const rating = ratingIn(document)
  const letter = readLetter(document, titleOf(document)!, rating, councils)
  const told = rating.witnesses.map(witness => ({ ...witness, area: AREA }) as const)
  const { judgement, doubts } = judge(AREA, rowOf(EDITION, AREA)!.label, told, rating.unclear)
  const { authority, assessmentYear, dated, addressee } = letter
  return {
    licence: licenceIn(document),
    authority,
    edition: EDITION.key,
    kind: null,
    assessmentYear,
    dates: { dated, published: null, inspected: [] },
    addressee,
    leadInspector: null,
    judgements: judgement ? [judgement] : [],
    findings: strengthsIn(document, beforeClosing(document), () => ({ area: AREA, topic: null })),
    quoted: [],
    doubts: [...letter.doubts, ...doubts],
    passages: findPassages(document),
  }
}

function beforeClosing(document: SourceDocument): readonly Block[] {
  const blocks = blocksOf(document)
  const end = blocks.findLastIndex(block => CLOSING.test(withoutMarkup(block.text)))
  return end === -1 ? blocks : blocks.slice(0, end)
}
