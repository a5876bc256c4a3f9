import { type Edition, editionOf } from '@/lib/domain/frameworks'
import type { SourceDocument } from '../../document'
import { Refusal } from '../../reader'
import type { Doubt } from '../../report'
import { blocksOf } from '../../text/blocks'
import { gradeLinesIn } from './grade-lines'
import { isGradedForm } from './graded-form'

/** The form of a letter, with a doubt where its year is another's. */
export interface Form {
  edition: Edition
  doubts: Doubt[]
}

/** The forms by the years of their letters. */
const FORM_OF_YEAR: Readonly<Record<number, string>> = {
  2005: 'apa-2005',
  2006: 'apa-2006',
  2007: 'apa-2007',
  2008: 'apa-2007',
}

/**
 * The form by what the letter grades: the outcomes in digits (2007 and 2008) or services as a whole (2005 and 2006).
 * The year tells where the letter does not, and which of the two earlier forms it is.
 * @throws Refusal when the letter has no year of an assessment and grades nothing either
 */
export function formOf(document: SourceDocument, year: number): Form {
  const byYear = FORM_OF_YEAR[year]
  const printed = printedForm(document, year) ?? byYear
  if (!printed)
    throw new Refusal(
      'unknown-form',
      `This is an annual performance assessment letter of ${year}, when there were none, and its grades are of no form known here: check its year.`,
    )
  return { edition: editionOf('apa', printed)!, doubts: printed === byYear ? [] : [disagreement(year)] }
}

function printedForm(document: SourceDocument, year: number): string | null {
  if (isGradedForm(document)) return 'apa-2007'
  const services = blocksOf(document).flatMap(gradeLinesIn)
  const areas = new Set(services.map(({ area }) => area))
  if (!areas.has('childrens-services') && !areas.has('social-care-services')) return null
  return year <= 2005 || areas.has('education-services') ? 'apa-2005' : 'apa-2006'
}

const disagreement = (year: number): Doubt => ({
  code: 'form-and-date-disagree',
  sentence: `The letter is about the year ${year}, but grades what letters of other years do: check the year.`,
  evidence: [],
})
