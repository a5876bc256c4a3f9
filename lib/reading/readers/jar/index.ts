import type { DirectoryEntry } from '@/lib/domain/authorities'
import { yearOf } from '@/lib/domain/dates'
import { editionOn } from '@/lib/domain/frameworks'
import type { SourceDocument } from '../../document'
import { type Reader, type ReaderResult, Refusal } from '../../reader'
import { licenceIn } from '../../text/licence'
import { findPassages } from '../../text/passages'
import { readFront, titleOf } from './front'
import { gradesIn } from './grades'
import { investigationsIn } from './investigations'
import { proseJudgementsIn } from './prose'
import { quotedIn } from './quoted'
import { recommendationsIn } from './recommendations'
import { strengthsIn } from './strengths'

/** Joint area reviews in the form of 2007 to 2009. */
export const jarReader: Reader = {
  framework: 'jar',
  recognises: document => titleOf(document) !== undefined,
  read,
}

function read(document: SourceDocument, councils: readonly DirectoryEntry[]): ReaderResult {
  const { authority, published, doubts } = readFront(document, councils)
  const assessmentYear = yearOf(published)
  const edition = editionOn('jar', published)
  if (!edition)
    throw new Refusal(
      'unknown-form',
      `This joint area review was published in ${assessmentYear}, and only the form of 2007 to 2009 can be read so far.`,
    )
  const grades = gradesIn(document, edition)
  const investigations = investigationsIn(document)
  const quoted = quotedIn(document)
  return {
    licence: licenceIn(document),
    authority,
    edition: edition.key,
    kind: null,
    assessmentYear,
    dates: { dated: null, published, inspected: [] },
    addressee: null,
    leadInspector: null,
    judgements: [...grades.judgements, ...investigations.judgements],
    findings: [...strengthsIn(document), ...recommendationsIn(document), ...proseJudgementsIn(document)],
    quoted: quoted.quoted,
    doubts: [...doubts, ...grades.doubts, ...investigations.doubts, ...quoted.doubts],
    passages: findPassages(document),
  }
}
