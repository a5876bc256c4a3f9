import type { DirectoryEntry } from '@/lib/domain/authorities'
import { yearOf } from '@/lib/domain/dates'
import type { SourceDocument } from '../../document'
import { type Reader, type ReaderResult, Refusal } from '../../reader'
import type { Doubt } from '../../report'
import { allDoubtful } from '../../text/about-another'
import { licenceIn } from '../../text/licence'
import { findPassages } from '../../text/passages'
import { datedOutside, formOf } from './form'
import { opensAsReview, readFront } from './front'
import { gradesIn } from './grades'
import { investigationsIn } from './investigations'
import { proseJudgementsIn } from './prose'
import { quotedIn } from './quoted'
import { recommendationsIn } from './recommendations'
import { isDisordered } from './sections'
import { strengthsIn } from './strengths'

/** Joint area reviews, both of the form of 2005 to 2007 on the five outcomes and of that of 2007 to 2009. */
export const jarReader: Reader = {
  framework: 'jar',
  recognises: opensAsReview,
  read,
}

function read(document: SourceDocument, councils: readonly DirectoryEntry[]): ReaderResult {
  const { authority, published, isUnsure, doubts } = readFront(document, councils)
  const assessmentYear = yearOf(published)
  const edition = formOf(document, published)
  if (!edition)
    throw new Refusal(
      'unknown-form',
      `This joint area review was published in ${assessmentYear} and its grades are of no form known here: check the date.`,
    )
  const grades = gradesIn(document, edition)
  const investigations = investigationsIn(document)
  const judgements = [...grades.judgements, ...investigations.judgements]
  const disordered = isDisordered(document)
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
    judgements: isUnsure || disordered ? allDoubtful(judgements) : judgements,
    findings: [...strengthsIn(document), ...recommendationsIn(document), ...proseJudgementsIn(document)],
    quoted: quoted.quoted,
    doubts: [
      ...doubts,
      ...datedOutside(edition, published),
      ...(disordered ? [DISORDERED] : []),
      ...grades.doubts,
      ...investigations.doubts,
      ...quoted.doubts,
    ],
    passages: findPassages(document),
  }
}

const DISORDERED: Doubt = {
  code: 'pages-out-of-order',
  sentence:
    'An annex begins before parts that belong before it: pages may be in the wrong order, or another’s.',
  evidence: [],
}
