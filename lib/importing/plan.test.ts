import { describe, expect, test } from 'vitest'
import type { ParsedReport } from '@/lib/reading/report'
import { factsOf } from './facts'
import { heldAs } from './held'
import { planReport } from './plan'
import { madeUpJudgement, madeUpReport } from './testing/made-up'

const ID = 'testshire-apa-2006-11-01'
const plan = (incoming: ParsedReport, held: ParsedReport | null, replace = false) =>
  planReport(incoming, { same: held && heldAs(ID, held), elsewhere: null }, replace)

const letter = madeUpReport()
const otherSource = { ...letter.source, sha256: 'f'.repeat(64) }
const regraded = madeUpReport({
  judgements: letter.judgements.map(judgement =>
    judgement.area === 'staying-safe' ? madeUpJudgement('staying-safe', 2, 'adequate') : judgement,
  ),
})

test('a report nobody holds is created', () => {
  expect(plan(letter, null)).toEqual({ outcome: 'created', reason: null })
})

test('the same report again is unchanged, under another file name and spelling of the council too', () => {
  const renamed = madeUpReport({
    source: { ...letter.source, file: 'other.txt' },
    authority: { name: 'TESTSHIRE COUNTY', dfeNumber: 999 },
  })
  expect(plan(letter, letter)).toEqual({ outcome: 'unchanged', reason: null })
  expect(plan(renamed, letter)).toEqual({ outcome: 'unchanged', reason: null })
})

test('a better reading of the same file is a change, told in words', () => {
  const better = madeUpReport({
    leadInspector: 'Bo Sample',
    findings: letter.findings.slice(1),
    judgements: [...letter.judgements, madeUpJudgement('capacity-to-improve', 3, 'good')],
  })
  expect(plan(better, letter)).toEqual({
    outcome: 'changed',
    reason: 'findings (5 become 4); Capacity to improve (“3, good”) is new; lead inspector',
  })
})

describe('facts and words', () => {
  test('words are added to bare facts', () => {
    expect(plan(letter, factsOf(letter))).toEqual({ outcome: 'changed', reason: 'adds the words' })
  })

  test('bare facts leave words alone', () => {
    expect(plan(factsOf(letter), letter).outcome).toBe('unchanged')
    expect(plan(factsOf(letter), letter, true).outcome).toBe('unchanged')
  })

  test('bare facts that differ from the words held are refused with the difference, even when told to replace', () => {
    for (const replace of [false, true]) {
      const { outcome, reason } = plan(factsOf(regraded), letter, replace)
      expect(outcome).toBe('refused')
      expect(reason).toContain('Staying safe is “Good” here and “Adequate” in the file')
    }
  })

  test('a record without the text does not take the text away', () => {
    expect(plan(madeUpReport({ passages: [] }), letter).outcome).toBe('refused')
  })
})

describe('a conflict is for a person to decide', () => {
  test('other grades are refused with both named', () => {
    const { outcome, reason } = plan(regraded, letter)
    expect(outcome).toBe('refused')
    expect(reason).toBe(
      'The grades differ. Staying safe is “Good” here and “Adequate” in the file: look at both, then import it again with --replace to put this one in its place.',
    )
  })

  test('a grade that is gone is a conflict too', () => {
    const { outcome, reason } = plan(madeUpReport({ judgements: letter.judgements.slice(1) }), letter)
    expect(outcome).toBe('refused')
    expect(reason).toContain('Being healthy is “Good” here and not in the file')
  })

  test('another file for the same inspection gives bare facts their words where the grades agree', () => {
    const facts = factsOf(letter)
    const { outcome, reason } = plan(madeUpReport({ source: otherSource }), facts)
    expect(outcome).toBe('changed')
    expect(reason).toMatch(/^adds the words; .*file/)
    const other = plan({ ...regraded, source: otherSource }, facts)
    expect([other.outcome, other.reason]).toEqual(['refused', expect.stringContaining('The grades differ')])
  })

  test('another file for the same inspection is refused though its grades agree', () => {
    const { outcome, reason } = plan(madeUpReport({ source: otherSource }), letter)
    expect(outcome).toBe('refused')
    expect(reason).toContain(
      'Another file, testshire-2006.txt, is held as testshire-apa-2006-11-01. The grades agree',
    )
  })

  test('--replace takes either, and says what changes', () => {
    expect(plan({ ...regraded, source: otherSource }, letter, true)).toEqual({
      outcome: 'changed',
      reason: 'Staying safe is “Good” here and “Adequate” in the file; file',
    })
  })
})

describe('the very same file held as another report', () => {
  const elsewhere = { id: 'testshire-apa-2005-11-01', hasWords: true }

  test('is refused unless it is to be replaced', () => {
    expect(planReport(letter, { same: null, elsewhere }, false).outcome).toBe('refused')
    expect(planReport(letter, { same: null, elsewhere }, true)).toEqual({
      outcome: 'changed',
      reason: 'takes the place of testshire-apa-2005-11-01',
    })
  })

  test('never gives up its words for bare facts', () => {
    expect(planReport(factsOf(letter), { same: null, elsewhere }, true).outcome).toBe('refused')
  })
})
