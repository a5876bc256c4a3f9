import type { DirectoryEntry } from '@/lib/domain/authorities'
import { placedOn, yearOf } from '@/lib/domain/dates'
import type { SourceDocument } from '../../document'
import { type Reader, type ReaderResult, Refusal } from '../../reader'
import type { Doubt } from '../../report'
import { councilAmong } from '../../text/council'
import { itemsUnder, type Openings } from '../../text/items'
import { licenceIn } from '../../text/licence'
import { findPassages } from '../../text/passages'
import { previousIn } from '../../text/previous'
import { letterOf } from './letter'

/** Letters about focused and monitoring visits, which grade nothing. */
export const visitReader: Reader = {
  framework: 'visit',
  recognises: document => letterOf(document) !== null,
  read,
}

const OPENINGS: Openings = [
  [/^areas? for priority action\b/i, 'priority-action'],
  [/^(?:areas? for improvement|what needs to improve)\b/i, 'area-for-improvement'],
  [/^(?:headline|key) findings$|^overview$/i, 'key-finding'],
]
const UNDATED: Doubt = {
  code: 'dates-unclear',
  sentence: 'The letter does not plainly say on which days inspectors came: check the dates.',
  evidence: [],
}

function read(document: SourceDocument, councils: readonly DirectoryEntry[]): ReaderResult {
  const letter = letterOf(document)
  if (!letter)
    throw new Refusal(
      'part-missing',
      'The title of the letter about the visit is missing: put it back and try again.',
    )
  const dates = { dated: letter.dated, published: letter.published, inspected: letter.visited }
  const placed = placedOn(dates)
  if (!placed)
    throw new Refusal(
      'no-date',
      'The letter about the visit gives neither the days of the visit nor a date of its own: put its first page back.',
    )
  const council = councilAmong(letter.councils, placed.on, councils, 'The letter is about')
  return {
    licence: licenceIn(document),
    authority: council.authority,
    edition: null,
    kind: letter.kind,
    assessmentYear: yearOf(placed.on),
    dates,
    addressee: letter.addressee,
    leadInspector: letter.leadInspector,
    judgements: [],
    findings: itemsUnder(document, OPENINGS).map(finding => ({ ...finding, topic: letter.topic })),
    quoted: previousIn(document),
    doubts: [...council.doubts, ...(letter.datesArePlain ? [] : [UNDATED])],
    passages: findPassages(document),
  }
}
