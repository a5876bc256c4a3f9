import { areaLabel } from '@/lib/domain/areas'
import type { DirectoryEntry } from '@/lib/domain/authorities'
import { daysBetween, placedOn } from '@/lib/domain/dates'
import { type Edition, rowOf } from '@/lib/domain/frameworks'
import type { SourceDocument } from './document'
import type { ReaderResult } from './reader'
import type { Doubt, Evidence, Judgement } from './report'
import { otherCouncilIn } from './text/other-councils'
import { linesEvidence } from './text/statements'

/** Grades that are plainly told and yet not sure, for what is wrong around them. */
export interface Unsound {
  judgements: readonly Judgement[]
  doubt: Doubt
}

/**
 * Each grade that stands only in a table, where a row of the table is at odds with the rest of the document or has lost
 * its grade: what put one grade in a wrong row may have done so with others.
 */
export function unsoundTable(edition: Edition | null, { judgements, doubts }: ReaderResult): Unsound[] {
  const inTable = ({ basis }: Evidence) => basis === 'table'
  const odds = doubts.filter(doubt => isAtOdds(doubt) && doubt.evidence.some(inTable))
  if (odds.length === 0) return []
  return judgements
    .filter(({ certainty, evidence }) => certainty === 'certain' && evidence.every(inTable))
    .map(judgement => ({ judgements: [judgement], doubt: alone(edition, judgement, odds) }))
}

/** A part of a row, named in brackets behind its label, is often left empty. */
const isAtOdds = ({ code, sentence }: Doubt): boolean =>
  code === 'witnesses-disagree' || (code === 'row-missing' && !sentence.includes(' ('))

function alone(edition: Edition | null, { area, topic, evidence }: Judgement, odds: readonly Doubt[]): Doubt {
  const label = rowOf(edition, area)?.label ?? areaLabel(area)
  return {
    code: 'table-unsound',
    sentence: `The grade for ‘${topic ? `${label} (${topic})` : label}’ stands only in the table, another row of which has no grade or not that of the rest of the document: check both.`,
    evidence: [...evidence, ...odds.flatMap(doubt => doubt.evidence)],
  }
}

/** Every grade, where the document seems to hold pages about another council, and the reader has not said so. */
export function mixedUp(
  document: SourceDocument,
  { authority, dates, judgements, doubts }: ReaderResult,
  councils: readonly DirectoryEntry[],
): Unsound[] {
  if (doubts.some(({ code }) => /^council\b/.test(code))) return []
  const other = otherCouncilIn(document, authority, placedOn(dates)?.on ?? null, councils)
  if (!other) return []
  return [
    {
      judgements,
      doubt: {
        code: 'council-disagrees',
        sentence: `The document is about ${authority.name}, but parts of it seem to be about ${other.name}: check whether two documents got mixed.`,
        evidence: other.headings.map(line => linesEvidence('sentence', [line])),
      },
    },
  ]
}

/** Fieldwork that ends in grades takes from some days to five weeks, and the report comes out within months of it. */
const MOST_DAYS = 60
const MOST_DAYS_TO_PUBLICATION = 365

/** The doubt of dates that no inspection with grades has had, where the reader has none about them. */
export function unlikelyDates({
  dates: { inspected, published },
  judgements,
  doubts,
}: ReaderResult): Doubt[] {
  if (judgements.length === 0 || doubts.some(({ code }) => /\bdates?\b/.test(code))) return []
  const likely = inspected.every(({ from, to }) => {
    const wait = published === null ? 1 : daysBetween(to, published)
    return isWithin(daysBetween(from, to), MOST_DAYS) && isWithin(wait, MOST_DAYS_TO_PUBLICATION)
  })
  if (likely) return []
  return [
    {
      code: 'dates-unlikely',
      sentence:
        'The days of the inspection, or the time from there to its publication, are longer or shorter than any inspection’s: check the dates.',
      evidence: [],
    },
  ]
}

const isWithin = (days: number, most: number): boolean => days > 0 && days < most
