import { describe, expect, it } from 'vitest'
import { bearingOf, checkedText, type Decision, type Entry, sameMatter, standing } from './decisions'

const decision = (more: Partial<Decision> = {}): Decision => ({
  area: 'leadership',
  topic: null,
  state: 'graded',
  grade: 3,
  asWritten: 'good',
  by: 'Ada Example, reviewing officer',
  at: '2027-05-03T09:30:00.000Z',
  why: 'The cover prints it.',
  page: 1,
  ofThisFile: true,
  over: null,
  ...more,
})
const entry = (more: Partial<Decision & { takenBack: boolean }> = {}): Entry => ({
  ...decision(more),
  takenBack: more.takenBack ?? false,
})

const unsure = { state: 'being-checked', grade: null } as const
const good = { state: 'graded', grade: 3 } as const
const adequate = { state: 'graded', grade: 2 } as const
const notJudged = { state: 'not-judged', grade: null } as const

describe('a decision', () => {
  it('decides while the reader is unsure, whatever it read when the decision was made', () => {
    expect(bearingOf(decision(), unsure)).toBe('decides')
    expect(bearingOf(decision({ over: adequate }), unsure)).toBe('decides')
  })

  it('is agreed with by a reader that has become sure of the same', () => {
    expect(bearingOf(decision(), good)).toBe('agrees')
    expect(bearingOf(decision({ state: 'not-judged', grade: null }), notJudged)).toBe('agrees')
    expect(bearingOf(decision({ ofThisFile: false }), good)).toBe('agrees')
  })

  it('is open again once the reader has become sure of something else, in this file or another', () => {
    expect(bearingOf(decision(), adequate)).toBe('disagrees')
    expect(bearingOf(decision(), notJudged)).toBe('disagrees')
    expect(bearingOf(decision({ ofThisFile: false }), adequate)).toBe('disagrees')
  })

  it('stands against a reading that the person knew, until the reader is sure of something new', () => {
    expect(bearingOf(decision({ over: adequate }), adequate)).toBe('decides')
    expect(bearingOf(decision({ over: adequate }), notJudged)).toBe('disagrees')
    expect(bearingOf(decision({ over: adequate, ofThisFile: false }), adequate)).toBe('disagrees')
  })

  it('about another file decides nothing about this one', () => {
    expect(bearingOf(decision({ ofThisFile: false }), unsure)).toBe('of-another-file')
  })

  it('is told with who and when', () => {
    expect(checkedText(decision())).toBe('Checked by Ada Example, reviewing officer, on 3 May 2027')
    expect(checkedText(decision({ by: 'the records team' }))).toBe(
      'Checked by the records team on 3 May 2027',
    )
  })
})

describe('of several decisions', () => {
  it('the newest about a matter counts', () => {
    const { decisions } = standing([entry({ grade: 1 }), entry({ area: 'in-care', grade: 2 }), entry()])
    expect(decisions.map(({ area, grade }) => [area, grade])).toEqual([
      ['leadership', 3],
      ['in-care', 2],
    ])
  })

  it('none counts once the newest was taken back, and a later one counts again', () => {
    const back = entry({ takenBack: true })
    expect(standing([entry(), back]).decisions).toEqual([])
    expect(standing([entry(), back, entry({ grade: 1 })]).decisions).toMatchObject([{ grade: 1 }])
  })

  it('one about this file goes before a newer one about another, and neither takes the other back', () => {
    const { decisions } = standing([entry(), entry({ ofThisFile: false, grade: 1 })])
    expect(decisions.map(({ ofThisFile }) => ofThisFile)).toEqual([true, false])
    expect(standing([entry(), entry({ ofThisFile: false, takenBack: true })]).decisions).toHaveLength(1)
  })

  it('those about doubts are told apart by code and sentence, and hold for one file', () => {
    const { by, at, why, page } = decision()
    const settled = (sentence: string, ofThisFile = true, takenBack = false): Entry => ({
      ...{ by, at, why, page, code: 'council-unconfirmed', sentence, ofThisFile, takenBack },
    })
    const { settlements } = standing([
      settled('One.'),
      settled('Two.'),
      settled('Three.', false),
      settled('One.', true, true),
    ])
    expect(settlements.map(({ sentence }) => sentence)).toEqual(['Two.'])
  })
})

describe('a matter', () => {
  it('is the same where its topic is cut short in bare facts', () => {
    const topic = (words: string | null) => ({ area: 'additional-investigation', topic: words }) as const
    expect(
      sameMatter(topic('lamplighters and those …'), topic('Lamplighters and those currently idle')),
    ).toBe(true)
    expect(sameMatter(topic('lamplighters'), topic('lamplighters and others'))).toBe(false)
    expect(sameMatter(topic(null), topic('lamplighters'))).toBe(false)
  })
})
