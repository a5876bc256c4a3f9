import type { DirectoryEntry } from '@/lib/domain/authorities'
import { editionOn, rowOf } from '@/lib/domain/frameworks'
import type { SourceDocument } from '../../document'
import { type Reader, type ReaderResult, Refusal } from '../../reader'
import { blocksOf } from '../../text/blocks'
import { licenceIn } from '../../text/licence'
import { findPassages } from '../../text/passages'
import { readGradeTable } from './grade-table'
import { sectionsOf } from './headings'
import { readLetter, titleOf } from './letter'
import { readManagement } from './management'
import { readNextReview } from './next-review'
import { readOutcomes } from './outcomes'
import { readStrengths } from './strengths-table'

/** The years whose letters are read: those of 2007 and 2008 have another form, with the outcomes in the table. */
const YEARS = [2005, 2006]

/** Annual performance assessment letters of 2005 (grade table at the end) and 2006 (grade table at the top). */
export const apaReader: Reader = {
  framework: 'apa',
  recognises: document => titleOf(document) !== undefined,
  read,
}

function read(document: SourceDocument, councils: readonly DirectoryEntry[]): ReaderResult {
  const letter = readLetter(document, titleOf(document)!, councils)
  const edition = editionOn('apa', `${letter.assessmentYear}-12-01`)
  if (!edition || !YEARS.includes(letter.assessmentYear))
    throw new Refusal(
      'unknown-form',
      `This is an annual performance assessment letter of ${letter.assessmentYear}; only the form of ${YEARS.join(' and ')} is read.`,
    )
  const sections = sectionsOf(document)
  const outcomes = readOutcomes(document, sections, edition)
  const management = readManagement(document, sections, rowOf(edition, 'being-healthy')!.scale)
  const table = readGradeTable(
    blocksOf(document),
    edition,
    new Map([['capacity-to-improve', management.capacity]]),
  )
  const strengths = readStrengths(document, sections)
  const nextReview = readNextReview(sections)
  const { authority, assessmentYear, dated, addressee } = letter
  return {
    licence: licenceIn(document),
    authority,
    edition: edition.key,
    kind: null,
    assessmentYear,
    dates: { dated, published: null, inspected: [] },
    addressee,
    leadInspector: null,
    judgements: [...table.judgements, ...outcomes.judgements],
    findings: [...strengths.findings, ...management.findings, ...nextReview.findings],
    quoted: [],
    doubts: [letter, table, outcomes, strengths, nextReview].flatMap(part => part.doubts),
    passages: findPassages(document),
  }
}
