import { describe, expect, it } from 'vitest'
import { editionOf } from '@/lib/domain/frameworks'
import type { ShownJudgement } from '@/lib/domain/shown'
import { type Asked, decisionAsked } from './asked'
import type { RecordedDocument } from './documents'

const judged = (topic: string | null, at: number): ShownJudgement => ({
  ...{ area: 'additional-investigation', topic, key: `additional-investigation~${at}`, found: true },
  ...{ state: 'graded', grade: 2, asWritten: 'adequate', certainty: 'certain', decision: null },
})

/** A review of two investigations, read with certainty. */
const review: RecordedDocument = {
  reportId: 'testshire-jar-2008-05-06',
  inspectionId: 'testshire-jar-2008-05-06',
  table: null,
  framework: 'jar',
  edition: editionOf('jar', 'jar-2007'),
  judgements: [judged('lamplighters', 1), judged('night schools for those …', 2)],
  checks: [],
}
const ask = (asked: Asked) => decisionAsked(review, asked)
const investigation = (topic?: string, missing = false) =>
  ask({ area: 'additional-investigation', topic, missing, grade: 'good' })

describe('what a person asks to have recorded', () => {
  it('is told in the document’s own words, by the area’s key or its name', () => {
    expect(investigation('Lamplighters')).toMatchObject({ topic: 'lamplighters', grade: 3 })
    expect(investigation('night schools for those in need').topic).toBe('night schools for those …')
    expect(ask({ area: 'service management', grade: '3' })).toMatchObject({
      area: 'service-management',
      grade: 3,
      asWritten: '3',
    })
  })

  it('keeps what the reader was sure of, so that the decision stands against it', () => {
    expect(investigation('lamplighters')).toMatchObject({ readState: 'graded', readGrade: 2 })
    expect(ask({ area: 'safeguarding', grade: '2' })).toMatchObject({ readState: null, readGrade: null })
  })

  it('adds an investigation only where it is said that the reader overlooked it', () => {
    expect(() => investigation()).toThrow(/“lamplighters” and “night schools for those …”/)
    expect(() => investigation('lamplihgters')).toThrow('give --topic and --missing')
    expect(investigation('toll keepers', true)).toMatchObject({ topic: 'toll keepers', outcome: 'graded' })
  })

  it('may be that inspectors did not judge it, and takes only words and digits of the row’s own scale', () => {
    expect(ask({ area: 'safeguarding', grade: 'not-judged' })).toMatchObject({ outcome: 'not_judged' })
    expect(() => ask({ area: 'safeguarding', grade: '5' })).toThrow('4, outstanding; 3, good; 2, adequate')
    expect(() => ask({ area: 'leadership', grade: 'good' })).toThrow('name one: safeguarding')
  })
})
