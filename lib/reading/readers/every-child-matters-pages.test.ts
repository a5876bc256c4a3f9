import { describe, expect, it } from 'vitest'
import { openText } from '../open-text'
import { readDocument } from '../read-document'
import { letterOf2005, letterOf2006 } from '../testing/apa-letter'
import { asPages } from '../testing/as-pages'
import { MADE_UP_COUNCILS } from '../testing/councils'
import { earlyJarReview } from '../testing/early-jar-review'
import { gradedLetter } from '../testing/graded-letter'
import { jarReview } from '../testing/jar-review'
import { apaReader } from './apa'
import { jarReader } from './jar'

const READERS = [apaReader, jarReader]

describe.each([
  // Pages tell no bullet inside another.
  ['a letter of 2005', letterOf2005({ nextReview: 'Being healthy\n\n- swimming lessons.' })],
  ['a letter of 2006', letterOf2006()],
  ['a letter of 2007', gradedLetter()],
  ['a review of 2006', earlyJarReview()],
  ['a review of 2008', jarReview()],
])('%s', (_, text) => {
  const asText = readDocument(openText('x.txt', new TextEncoder().encode(text)), READERS, MADE_UP_COUNCILS)
  const paged = readDocument(asPages(text), READERS, MADE_UP_COUNCILS)

  it('says the same on pages as in a text file', () => {
    const told = ({ judgements }: typeof paged) =>
      judgements
        .filter(({ topic, area }) => topic === null || area === 'additional-investigation')
        .map(({ area, topic, grade, certainty }) => [area, topic, grade, certainty])
    expect(told(paged)).toEqual(told(asText))
    expect(paged).toMatchObject({
      authority: asText.authority,
      edition: asText.edition,
      dates: asText.dates,
      addressee: asText.addressee,
    })
  })

  it('gives a page and no line for every quotation', () => {
    const evidence = [...paged.judgements, ...paged.findings].flatMap(each => each.evidence)
    expect(evidence.length).toBeGreaterThan(0)
    expect(evidence.every(({ page, line }) => page !== null && line === null)).toBe(true)
    expect(paged.doubts.map(({ code }) => code)).not.toContain('quote-not-found')
  })

  it('has as many findings', () => {
    const counted = ({ findings }: typeof paged) =>
      findings.map(({ kind, area }) => [kind, area].join(' ')).toSorted()
    expect(counted(paged)).toEqual(counted(asText))
  })
})
