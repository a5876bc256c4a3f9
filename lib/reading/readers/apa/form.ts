import { type Edition, editionOf } from '@/lib/domain/frameworks'
import type { SourceDocument } from '../../document'
import { Refusal } from '../../reader'
import { blocksOf } from '../../text/blocks'
import { gradeLinesIn } from './grade-lines'
import { isGradedForm } from './graded-form'

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
 * @throws Refusal when the letter has no year of an assessment, or grades what letters of its year do not
 */
export function formOf(document: SourceDocument, year: number): Edition {
  const byYear = FORM_OF_YEAR[year]
  const printed = printedForms(document, year)
  if (byYear && printed.every(form => form === byYear)) return editionOf('apa', byYear)!
  throw new Refusal(
    'unknown-form',
    `This is an annual performance assessment letter of ${year}, ${byYear ? 'but it grades what letters of other years do' : 'when there were none'}: check its year, and that it is one letter.`,
  )
}

function printedForms(document: SourceDocument, year: number): string[] {
  const services = new Set(
    blocksOf(document)
      .flatMap(gradeLinesIn)
      .map(({ area }) => area),
  )
  const early = services.has('childrens-services') && services.has('social-care-services')
  const education = services.has('education-services')
  return [
    ...(isGradedForm(document) ? ['apa-2007'] : []),
    ...(early ? [year <= 2005 || education ? 'apa-2005' : 'apa-2006'] : []),
  ]
}
