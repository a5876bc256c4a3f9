import type { DirectoryEntry } from '@/lib/domain/authorities'
import { placedOn, yearOf } from '@/lib/domain/dates'
import { editionOf, type FrameworkKey } from '@/lib/domain/frameworks'
import type { SourceDocument } from '../../document'
import { type Reader, type ReaderResult, Refusal } from '../../reader'
import type { Doubt } from '../../report'
import { licenceIn } from '../../text/licence'
import { findPassages } from '../../text/passages'
import { quotedIn } from '../sif/quoted'
import { type Cover, councilOf, coverOf } from './cover'
import type { Form } from './form'
import { gradesIn } from './grades'
import { improvementsIn } from './improvements'
import { othersIn } from './others'
import { placedIn } from './placed'
import { isToldApart, rowsIn } from './rows'

/** A reader of one framework of this family, in the forms it comes in; the title tells which. */
export const readerOf = (framework: FrameworkKey, forms: readonly Form[]): Reader => ({
  framework,
  recognises: document => formOf(document, forms) !== null,
  read: (document, councils) => {
    const found = formOf(document, forms)
    if (!found)
      throw new Refusal(
        'part-missing',
        'The front page of the inspection report is missing: put it back and try again.',
      )
    return read(document, councils, framework, ...found)
  },
})

function formOf(document: SourceDocument, forms: readonly Form[]): [Form, Cover] | null {
  for (const form of forms) {
    const cover = coverOf(document, form.title)
    if (cover) return [form, cover]
  }
  return null
}

function read(
  document: SourceDocument,
  councils: readonly DirectoryEntry[],
  framework: FrameworkKey,
  form: Form,
  cover: Cover,
): ReaderResult {
  const dates = { dated: null, published: cover.published, inspected: cover.inspected }
  const day = placedOn(dates)?.on
  if (!day)
    throw new Refusal(
      'no-date',
      'The front page of the inspection report gives no date of inspection or publication: put it back in its place.',
    )
  const edition = editionOf(framework, form.edition)!
  if (day < edition.from || (edition.to ?? day) < day)
    throw new Refusal(
      'no-date',
      `The front page dates this inspection to ${yearOf(day)}, when there were none of this kind: check the date.`,
    )
  const placed = placedIn(document, form)
  const rows = rowsIn(placed, form)
  const grades = gradesIn(document, form, edition, placed, rows)
  const earlier = quotedIn(document)
  const { authority, isHeard, ...council } = councilOf(cover, day, councils)
  const foreign = [
    ...(isHeard ? [] : [unheard(authority.name)]),
    ...(isToldApart(rows, form) ? [] : [HALVES]),
  ]
  return {
    licence: licenceIn(document),
    authority,
    edition: edition.key,
    kind: cover.reinspection ? 're-inspection' : null,
    assessmentYear: yearOf(day),
    dates,
    addressee: null,
    leadInspector: cover.leadInspector,
    judgements:
      foreign.length === 0
        ? grades.judgements
        : grades.judgements.map(each => ({ ...each, certainty: 'doubtful' })),
    findings: [...improvementsIn(document, placed, rows), ...othersIn(document, placed, rows)],
    quoted: earlier.quoted,
    doubts: [...council.doubts, ...foreign, ...grades.doubts, ...earlier.doubts],
    passages: findPassages(document),
  }
}

const unheard = (name: string): Doubt => ({
  code: 'council-unconfirmed',
  sentence: `The front page names ${name}, and the latter half of the report does not: check whose grades these are.`,
  evidence: [],
})

const HALVES: Doubt = {
  code: 'halves-unclear',
  sentence:
    'It is not plain which grades belong to which half of the report: check each against the document.',
  evidence: [],
}
