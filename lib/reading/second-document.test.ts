import { describe, expect, it } from 'vitest'
import { openText } from './open-text'
import { readDocument } from './read-document'
import { ASSESSMENT, letterOf2005, letterOf2006 } from './testing/apa-letter'
import { MADE_UP_COUNCILS } from './testing/councils'
import { jarReview } from './testing/jar-review'
import { pagedDocument } from './testing/pages'
import { sifReport } from './testing/sif-report'

const text = (...parts: string[]) => openText('a.txt', new TextEncoder().encode(parts.join('\n\n')))
/** A report each on pages of its own, as if its PDFs had been put into one. */
const paged = (...parts: string[]) => pagedDocument(parts.join('\n---\n').replaceAll('**', ''))
const read = (document: ReturnType<typeof text>) => readDocument(document, undefined, MADE_UP_COUNCILS)
const second = expect.objectContaining({ code: 'several-kinds' })

const loamshire = letterOf2006({ title: `2006 ${ASSESSMENT} IN LOAMSHIRE` })
const later = sifReport({
  dates: 'Inspection date: 7 November 2016 – 1 December 2016\n\nReport published: 30 January 2017',
})

describe('two documents in one file', () => {
  it.each([
    ['two letters of a year', text(letterOf2006(), loamshire)],
    ['two letters of two years', text(letterOf2005(), letterOf2006())],
    ['a letter and a review', text(letterOf2005(), jarReview())],
    ['two inspections of one council', text(sifReport(), later)],
    ['two inspections in a PDF', paged(sifReport(), later)],
  ])('are refused: %s', (_, document) => expect(() => read(document)).toThrow(second))
})

describe('one document', () => {
  it.each([
    ['with a letter annexed', text(jarReview(), '## Annex A: the letter', letterOf2006())],
    ['given twice over', text(letterOf2006(), letterOf2006())],
    [
      'with its title over each page',
      text(
        letterOf2006({
          management: `It was so on 4 July 2005, when the members last met at the inn by the bridge.\n\n${`2006 ${ASSESSMENT} IN BARSETSHIRE COUNTY COUNCIL\n\nMore.\n\n`.repeat(9)}`,
        }),
      ),
    ],
    ['on pages', paged(...sifReport().split('\n\nContents\n\n'))],
  ])('is one: %s', (_, document) => expect(read(document).judgements.length).toBeGreaterThan(0))
})
