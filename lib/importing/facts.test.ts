import { expect, test } from 'vitest'
import { contentHash, hasWords } from './content'
import { factsOf } from './facts'
import { madeUpJudgement, madeUpReport } from './testing/made-up'

const LONG =
  'how lanterns are lit, trimmed, mended, sold and stored in every market town and village of Testshire'

const withTopic = madeUpReport({
  judgements: [{ ...madeUpJudgement('additional-investigation', 3, 'good'), topic: LONG }],
})

test('facts carry no words of the document and say so', () => {
  const facts = factsOf(madeUpReport())
  expect(hasWords(madeUpReport())).toBe(true)
  expect(hasWords(facts)).toBe(false)
  expect([facts.findings, facts.passages]).toEqual([[], []])
  expect(facts.judgements.map(({ area, grade }) => [area, grade])).toEqual(
    madeUpReport().judgements.map(({ area, grade }) => [area, grade]),
  )
})

test('a long topic is cut after its ninth word', () => {
  expect(factsOf(withTopic).judgements[0]?.topic).toBe(
    'how lanterns are lit, trimmed, mended, sold and stored …',
  )
})

test('the facts of facts are the same facts', () => {
  const facts = factsOf(withTopic)
  expect(contentHash(factsOf(facts))).toBe(contentHash(facts))
})

test('terms of use are told in our words', () => {
  const terms = (licence: string | null) =>
    factsOf(madeUpReport({ source: { ...madeUpReport().source, licence } })).source.licence
  expect(terms('You may use this lantern list under the Open Government Licence v3.0.')).toBe(
    'Open Government Licence v3.0',
  )
  expect(terms('For non-commercial lantern makers only.')).toBe(
    'Crown copyright: non-commercial use, unaltered, with source and date',
  )
  expect(terms(null)).toBeNull()
})
