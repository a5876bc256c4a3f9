import type { DirectoryEntry } from '@/lib/domain/authorities'
import { placedOn, yearOf } from '@/lib/domain/dates'
import type { SourceDocument } from '../../document'
import { type Reader, type ReaderResult, Refusal } from '../../reader'
import { itemsUnder, type Openings } from '../../text/items'
import { licenceIn } from '../../text/licence'
import { findPassages } from '../../text/passages'
import { previousIn } from '../../text/previous'
import { councilOf, datesDoubts } from './attribution'
import { formOf } from './form'
import { frontOf, hasFront, IMPROVE } from './front'
import { gradesIn } from './grades'
import { headingsIn } from './rows'
import { tableIn } from './table'

/** Reports of inspections of local authority children's services, since 2018. */
export const ilacsReader: Reader = {
  framework: 'ilacs',
  recognises: hasFront,
  read,
}

/** Only what is a list is a finding: the numbered paragraphs are the report itself. */
const OPENINGS: Openings = [
  [/^areas? for priority action\b/i, 'priority-action'],
  [IMPROVE, 'area-for-improvement'],
]

function read(document: SourceDocument, councils: readonly DirectoryEntry[]): ReaderResult {
  const front = frontOf(document)
  if (!front)
    throw new Refusal(
      'part-missing',
      'The first page of the inspection report does not come first: put it in its place and try again.',
    )
  const placed = placedOn({ dated: null, published: front.published, inspected: front.inspected })
  if (!placed)
    throw new Refusal(
      'no-date',
      'The first page of the inspection report gives no date of inspection: put it back in its place.',
    )
  const council = councilOf(front, placed.on, councils)
  const table = tableIn(front.lines)
  const headings = headingsIn(front.body)
  const form = formOf([...table, ...headings], placed.on)
  if (!form)
    throw new Refusal(
      'no-date',
      `The first page dates this inspection to ${yearOf(placed.on)}, when there were none of this kind: check the date.`,
    )
  const grades = gradesIn({ table, headings }, form)
  return {
    licence: licenceIn(document),
    authority: council.authority,
    edition: form.edition.key,
    kind: front.kind,
    assessmentYear: yearOf(placed.on),
    dates: { dated: null, published: front.published, inspected: front.inspected },
    addressee: null,
    leadInspector: front.leadInspector,
    judgements: grades.judgements,
    findings: itemsUnder(document, OPENINGS),
    quoted: previousIn(document),
    doubts: [...council.doubts, ...datesDoubts(front, placed.on), ...form.doubts, ...grades.doubts],
    passages: findPassages(document),
  }
}
