import type { DirectoryEntry } from '@/lib/domain/authorities'
import { placedOn, yearOf } from '@/lib/domain/dates'
import { editionOn, type FrameworkKey } from '@/lib/domain/frameworks'
import type { SourceDocument } from '../../document'
import { type Reader, type ReaderResult, Refusal } from '../../reader'
import { councilNamed } from '../../text/council'
import { licenceIn } from '../../text/licence'
import { findPassages } from '../../text/passages'
import { plainText } from '../../text/statements'
import { type Cover, coverOf } from './cover'
import { findingsIn } from './findings'
import { gradesIn } from './grades'
import { quotedIn } from './quoted'

/** Reports under the single inspection framework, 2013 to 2018. */
export const sifReader: Reader = {
  framework: 'sif',
  recognises: document => coverOf(document) !== null,
  read: (document, councils) => readUnder('sif', coverOf(document), document, councils),
}

/** What a document in the form of a SIF report says, read under the framework whose rows it grades. */
export function readUnder(
  framework: FrameworkKey,
  cover: Cover | null,
  document: SourceDocument,
  councils: readonly DirectoryEntry[],
): ReaderResult {
  if (!cover)
    throw new Refusal(
      'part-missing',
      'The front page of the inspection report is missing: put it back and try again.',
    )
  const dates = { dated: null, published: cover.published, inspected: cover.inspected }
  const placed = placedOn(dates)?.on
  if (!placed)
    throw new Refusal(
      'no-date',
      'The front page of the inspection report gives no date of inspection or publication: put it back in its place.',
    )
  const assessmentYear = yearOf(placed)
  const edition = editionOn(framework, placed)
  if (!edition)
    throw new Refusal(
      'no-date',
      `The front page dates this inspection to ${assessmentYear}, when there were none of this kind: check the date.`,
    )
  const grades = gradesIn(cover, edition)
  const earlier = quotedIn(document)
  return {
    licence: licenceIn(document),
    authority: councilNamed(cover.council, placed, councils, 'The front page names'),
    edition: edition.key,
    kind: cover.reinspection ? 're-inspection' : null,
    assessmentYear,
    dates,
    addressee: null,
    leadInspector: leadInspectorIn(cover),
    judgements: grades.judgements,
    findings: findingsIn(document),
    quoted: earlier.quoted,
    doubts: [...grades.doubts, ...earlier.doubts],
    passages: findPassages(document),
  }
}

const LEAD = /^Lead inspector\s*(?::\s*|\s(?=[A-Z]))(?<name>.+?)(?:,? \(?(?:Senior )?HMI\)?)?[.\s]*$/

function leadInspectorIn({ body }: Cover): string | null {
  const names = body.map(line => LEAD.exec(plainText([line]))?.groups?.['name'])
  return names.find(name => name !== undefined) ?? null
}
