import type { DirectoryEntry } from '@/lib/domain/authorities'
import { type Edition, rowOf } from '@/lib/domain/frameworks'
import type { SourceDocument } from '../../document'
import type { Reader, ReaderResult } from '../../reader'
import { allDoubtful } from '../../text/about-another'
import { blocksOf } from '../../text/blocks'
import { licenceIn } from '../../text/licence'
import { findPassages } from '../../text/passages'
import { formOf } from './form'
import { readGradeTable } from './grade-table'
import { readGradedForm } from './graded-form'
import { sectionsOf } from './headings'
import { readLetter, titleOf } from './letter'
import { readManagement } from './management'
import { readNextReview } from './next-review'
import { readOutcomes } from './outcomes'
import { readStrengths } from './strengths-table'

/**
 * Annual performance assessment letters: of 2005 (grade table at the end), 2006 (at the top), both with the outcomes
 * in sentences only, and of 2007 and 2008 (everything in the table and beside the headings).
 */
export const apaReader: Reader = {
  framework: 'apa',
  recognises: document => titleOf(document) !== undefined,
  read,
}

type Found = Pick<ReaderResult, 'judgements' | 'findings' | 'doubts'>

function read(document: SourceDocument, councils: readonly DirectoryEntry[]): ReaderResult {
  const letter = readLetter(document, titleOf(document)!, councils)
  const edition = formOf(document, letter.assessmentYear)
  const found = edition.key === 'apa-2007' ? readGradedForm(document) : readEarlierForm(document, edition)
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
    judgements: letter.isUnsure ? allDoubtful(found.judgements) : found.judgements,
    findings: found.findings,
    quoted: [],
    doubts: [...letter.doubts, ...found.doubts],
    passages: findPassages(document),
  }
}

function readEarlierForm(document: SourceDocument, edition: Edition): Found {
  const sections = sectionsOf(document)
  const outcomes = readOutcomes(document, sections, edition)
  const management = readManagement(
    document,
    sections,
    rowOf(edition, 'being-healthy')!.scale,
    rowOf(edition, 'capacity-to-improve')!.scale,
  )
  const table = readGradeTable(blocksOf(document), edition, management.capacity)
  const strengths = readStrengths(document, sections)
  const nextReview = readNextReview(sections)
  return {
    judgements: [...table.judgements, ...outcomes.judgements],
    findings: [...strengths.findings, ...management.findings, ...nextReview.findings],
    doubts: [table, outcomes, strengths, nextReview].flatMap(part => part.doubts),
  }
}
